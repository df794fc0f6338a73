import { toHtml } from 'hast-util-to-html';
import { fillTemplate } from '../../template.ts';
import type { Artifact, Book, PrintedChapter } from '../../book.ts';
import { inlineStyles } from './inline-styles.ts';
import type { IssueLinks } from './issue-links.ts';
import { letterFacts } from './letter-facts.ts';
import { mailBlocks } from './mail-blocks.ts';
import { mailFoot, mailHead } from './mail-frame.ts';
import type { MailPicture } from './mail-pictures.ts';
import { paintGrounds } from './paint-grounds.ts';

/** The HTML part of an issue: one layout of tables, every style written into its element. */
export async function htmlPart(
  issue: PrintedChapter,
  book: Book,
  links: IssueLinks,
  pictures: ReadonlyMap<string, MailPicture>,
): Promise<Artifact> {
  const { subject, preheader } = letterFacts(issue.chapter);
  const page = fillTemplate('templates/newsletter/issue.html', subject, {
    preheader,
    head: mailHead(book, links),
    issue: mailBlocks(issue.html, book, links, pictures),
    foot: mailFoot(book, links),
  });
  const html = await inlineStyles(toHtml(paintGrounds(page, book)));
  return {
    path: `newsletter/${issue.chapter.id}/issue.html`,
    mediaType: 'text/html',
    bytes: new TextEncoder().encode(`${html}\n`),
  };
}
