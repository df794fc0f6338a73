import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { OpenPage } from '../../book.ts';
import { folio } from './paging/folio.ts';
import { type Layout, unknownLayout } from './paging/layout.ts';
import { fillPageNumbers, numberedAnchors, type ShownNumber } from './paging/page-number.ts';
import { paginate } from './paging/paginate.ts';
import { readPageMap } from './paging/read-page-map.ts';
import { setInBrowser } from './paging/set-in-browser.ts';

/** As wide as most page numbers of a guide, so that the second print already breaks its lines like the last. */
const unknown = '000';

/** What there is to know of a book before it is printed. */
export type Unprinted = {
  readonly page: Root;
  /** The ids of the sections that open on a right-hand page, in reading order. */
  readonly openers: readonly string[];
  /** The id with which the body, and its folios, begin. */
  readonly body: string;
};

/** A print whose page numbers are true, and what it was made from. */
export type Printed = {
  readonly print: Uint8Array;
  readonly page: Root;
  readonly html: string;
  readonly layout: Layout;
  /** The page of the file on which the body begins; infinite when there is none. */
  readonly bodyPage: number;
};

/**
 * Prints an open page until its page numbers are true; its tree gets the same numbers, in place. The first print, for
 * measuring, goes without tags. Throws when the page numbers never settle.
 */
export async function printPages(opened: OpenPage, { page, openers, body }: Unprinted): Promise<Printed> {
  const anchors = numberedAnchors(page);
  const label = ({ pages }: Layout, anchor: string): string => {
    const found = pages.get(anchor);
    return found === undefined ? unknown : folio(found, pages.get(body) ?? Infinity);
  };
  let numberOf = (anchor: string): ShownNumber => ({ text: label(unknownLayout, anchor), room: undefined });
  const { print, layout } = await paginate({
    openers,
    label,
    async set(wanted, room) {
      numberOf = (anchor) => ({ text: label(wanted, anchor), room: room.get(anchor) });
      const numbers = anchors.map((anchor) => [anchor, numberOf(anchor)] as const);
      await setInBrowser(opened, { numbers, fillers: [...wanted.fillers] });
    },
    async print(number) {
      const bytes = await opened.print({ tagged: number > 1 });
      return { bytes, pages: readPageMap(bytes) };
    },
  });
  fillPageNumbers(page, numberOf);
  return { print, page, html: toHtml(page), layout, bodyPage: layout.pages.get(body) ?? Infinity };
}
