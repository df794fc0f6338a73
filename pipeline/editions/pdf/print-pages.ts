import type { Root } from 'hast';
import type { OpenPage } from '../../book.ts';
import { chapterElements } from './paging/chapter-elements.ts';
import { fillGaps, gapMarks } from './paging/fill-gaps.ts';
import { endMarks, fitCopy } from './paging/fit-copy.ts';
import { folio } from './paging/folio.ts';
import { type Layout, unknownLayout } from './paging/layout.ts';
import { measure } from './paging/marks.ts';
import { fillPageLists, pageLists } from './paging/page-list.ts';
import { fillPageNumbers, numberedAnchors, type ShownNumber } from './paging/page-number.ts';
import { pageSpans } from './paging/page-spans.ts';
import { paginate, type Press } from './paging/paginate.ts';
import { readPageMap } from './paging/read-page-map.ts';
import { setInBrowser } from './paging/set-in-browser.ts';
import { showInk } from './paging/show-ink.ts';

/** As wide as most page numbers of a guide, so that the second print already breaks its lines like the last. */
const unknown = '000';

/** What there is to know of a book before it is printed. */
export type Unprinted = {
  readonly page: Root;
  /** The ids of the sections that open on a right-hand page, in reading order. */
  readonly openers: readonly string[];
  /** The ids of the chapters that may be fitted to their pages; none where nothing is. */
  readonly chapters: readonly string[];
  /** The id with which the body, and its folios, begin. */
  readonly body: string;
};

/** A print whose page numbers are true, and what it was made from. */
export type Printed = {
  readonly print: Uint8Array;
  readonly page: Root;
  readonly layout: Layout;
  /** The page of the file on which the body begins; infinite when there is none. */
  readonly bodyPage: number;
};

/**
 * Prints an open page until its page numbers are true; its tree gets the same numbers, in place. Prints for measuring go
 * without tags and ink. Throws when the page numbers never settle.
 */
export async function printPages(opened: OpenPage, { page, openers, chapters, body }: Unprinted): Promise<Printed> {
  const anchors = numberedAnchors(page);
  const listed = pageLists(page);
  const spans = (layout: Layout) =>
    [...listed].map(([key, places]) => [key, pageSpans(places, layout, layout.pages.get(body) ?? Infinity)] as const);
  const label = ({ pages }: Layout, anchor: string): string => {
    const found = pages.get(anchor);
    return found === undefined ? unknown : folio(found, pages.get(body) ?? Infinity);
  };
  let numberOf = (anchor: string): ShownNumber => ({ text: label(unknownLayout, anchor), room: undefined });
  const press: Press = {
    openers,
    shown: (layout) =>
      JSON.stringify([anchors.map((anchor) => label(layout, anchor)), spans(layout), [...layout.fillers].toSorted()]),
    label,
    async set(wanted, room) {
      numberOf = (anchor) => ({ text: label(wanted, anchor), room: room.get(anchor) });
      const numbers = anchors.map((anchor) => [anchor, numberOf(anchor)] as const);
      await setInBrowser(opened, { numbers, lists: spans(wanted), fillers: [...wanted.fillers] });
    },
    async print(isMeasuring) {
      await showInk(opened, !isMeasuring);
      const bytes = await opened.print({ tagged: !isMeasuring });
      return { bytes, pages: readPageMap(bytes) };
    },
  };
  await press.set(unknownLayout, new Map());
  const fitted = chapterElements(page).filter(({ anchor }) => chapters.includes(anchor));
  if (fitted.length > 0) {
    await showInk(opened, false);
    const places = await measure(opened, [...gapMarks(fitted), ...endMarks(fitted)]);
    await fitCopy(opened, fitted, places, await fillGaps(opened, fitted, places));
  }
  const { print, layout } = await paginate(press);
  fillPageNumbers(page, numberOf);
  fillPageLists(page, new Map(spans(layout)));
  return { print, page, layout, bodyPage: layout.pages.get(body) ?? Infinity };
}
