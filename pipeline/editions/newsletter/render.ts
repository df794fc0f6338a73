import type { Artifact, Built, Publication } from '../../book.ts';
import { foliosOf } from '../../edition-facts/edition-facts.ts';
import { findPages } from '../../web-address.ts';
import { archivePage } from './archive-page.ts';
import { feed } from './feed.ts';
import { fillPages } from './fill-pages.ts';
import { htmlPart } from './html-part.ts';
import { issueLinks } from './issue-links.ts';
import { mailPictures } from './mail-pictures.ts';
import { messagePart } from './message-part.ts';
import { textPart } from './text-part.ts';

/** Writes each issue as mail in HTML and in plain text, as both in one message, and as a page of the web edition; a feed; the pictures. */
export async function render(publication: Publication, built: Built): Promise<readonly Artifact[]> {
  const { book } = publication;
  const folioOf = foliosOf(built.extracts ?? [], 'pdf');
  const issues = publication.issues.map((issue) => fillPages(issue, book, folioOf));
  const pageOf = findPages(publication);
  const pictures = await mailPictures(publication);
  const artifacts: Artifact[] = [];
  const drawn = [...pictures.values()].map(({ file }) => file);
  const hosted = [...drawn, ...built.artifacts].filter(({ mediaType }) => mediaType.startsWith('image/'));
  const links = issueLinks(book, built, pageOf);
  for (const [index, issue] of issues.entries()) {
    const html = await htmlPart(issue, book, links, pictures);
    const text = textPart(issue, book, links);
    const message = await messagePart(issue, book, [html, text], hosted);
    artifacts.push(html, text, message, archivePage({ ...publication, issues }, index, pageOf));
  }
  return [...artifacts, ...feed(publication), ...drawn];
}
