import type { ElementContent } from 'hast';
import type { PrintedChapter } from '../book.ts';
import type { PageAddress, PageOf } from '../web-address.ts';
import { leadAcrossPages } from './leads.ts';
import { letWideThingsScroll } from './scroll.ts';

/** What stands in the `article` of a page: the content of a chapter or an issue, led to the pages of the web edition. */
export function articleOf({ html }: PrintedChapter, here: PageAddress, pageOf: PageOf): readonly ElementContent[] {
  const page = letWideThingsScroll(leadAcrossPages(html, here, pageOf));
  return page.children.filter((node) => node.type !== 'doctype');
}
