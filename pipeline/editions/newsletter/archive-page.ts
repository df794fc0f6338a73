import type { Artifact, Publication } from '../../book.ts';
import { colophon } from '../../colophon.ts';
import { issueAddress, type PageOf } from '../../web-address.ts';
import { articleOf } from '../../web-pages/article.ts';
import { contentsBox } from '../../web-pages/contents.ts';
import { describe } from '../../web-pages/describe.ts';
import { homeLink, printWebPage } from '../../web-pages/page.ts';
import { turn } from '../../web-pages/turn.ts';
import { feedFile } from './feed.ts';
import { defaultValues, fillHtml } from './placeholders.ts';

/** The page on which an issue can be read in a browser, written to nobody in particular, with the way to the issues before and after it. */
export function archivePage(publication: Publication, index: number, pageOf: PageOf): Artifact {
  const { book, issues } = publication;
  const issue = issues[index];
  if (issue === undefined) throw new Error(`There is no issue ${index}`);
  const address = issueAddress(issue);
  const slots = {
    home: [homeLink(address, book)],
    contents: [contentsBox(publication, address)],
    article: articleOf(issue, address, pageOf, publication),
    turn: [turn(issues, index, issueAddress, book.words)],
    colophon: colophon(book),
  };
  const { title } = issue.chapter;
  const page = printWebPage(
    { address, template: 'page', title, description: describe(issue.html), feed: feedFile, slots },
    book,
  );
  const html = fillHtml(new TextDecoder().decode(page.bytes), defaultValues(issue, book));
  return { ...page, bytes: new TextEncoder().encode(html) };
}
