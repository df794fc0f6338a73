import type { Artifact, Publication } from '../../book.ts';
import { colophon } from '../../colophon.ts';
import { chapterAddress, type PageOf } from '../../web-address.ts';
import { articleOf } from '../../web-pages/article.ts';
import { contentsBox } from '../../web-pages/contents.ts';
import { describe } from '../../web-pages/describe.ts';
import { homeLink, printWebPage } from '../../web-pages/page.ts';
import { turn } from '../../web-pages/turn.ts';

/** The page of one chapter, with the way to its neighbours. Throws when there is no chapter of that index. */
export function chapterPage(publication: Publication, index: number, pageOf: PageOf): Artifact {
  const { book, chapters } = publication;
  const printed = chapters[index];
  if (printed === undefined) throw new Error(`There is no chapter ${index}`);
  const address = chapterAddress(printed);
  const slots = {
    home: [homeLink(address, book)],
    contents: [contentsBox(publication, address)],
    article: articleOf(printed, address, pageOf, publication),
    turn: [turn(chapters, index, chapterAddress, book.words)],
    colophon: colophon(book),
  };
  const { title } = printed.chapter;
  return printWebPage({ address, template: 'page', title, description: describe(printed.html), slots }, book);
}
