import type { ElementContent } from 'hast';
import type { PrintedChapter, Publication } from '../book.ts';
import type { PageAddress, PageOf } from '../web-address.ts';
import { fitFigures } from './fit-figures.ts';
import { leadAcrossPages } from './leads.ts';
import { letWideThingsScroll } from './scroll.ts';
import { shareShapes } from './share-shapes.ts';

/** What stands in the `article` of a page: the content of a chapter or an issue, led to the pages of the web edition. */
export function articleOf(
  { html }: PrintedChapter,
  here: PageAddress,
  pageOf: PageOf,
  { book, figures }: Publication,
): readonly ElementContent[] {
  const page = leadAcrossPages(html, here, pageOf);
  fitFigures(page, figures, here, book.words);
  shareShapes(page);
  return letWideThingsScroll(page).children.filter((node) => node.type !== 'doctype');
}
