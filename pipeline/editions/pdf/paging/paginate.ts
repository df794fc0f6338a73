import { type Layout, type PageMap, unknownLayout } from './layout.ts';
import { openOnTheRight } from './open-on-the-right.ts';

const mostPrints = 5;

/** From this print on a number keeps the room it once had, since one that shrinks can pull its own target back and forth. */
const firstPrintWithRoom = 3;

/** How a book is printed and measured. */
export type Press = {
  /** The ids of the sections that open on a right-hand page, in reading order. */
  readonly openers: readonly string[];
  /** Writes page numbers and empty pages into the book; `room` says for how many characters a number keeps room. */
  set(layout: Layout, room: ReadonlyMap<string, number>): Promise<void>;
  /** All that a layout puts into the book: two layouts with the same text are printed alike. */
  shown(layout: Layout): string;
  /** The text of an id's page number, as it is printed. */
  label(layout: Layout, anchor: string): string;
  /** Prints, and reads where everything fell; a print for measuring is good for nothing else, and cheap. */
  print(isMeasuring: boolean): Promise<{ readonly bytes: Uint8Array; readonly pages: PageMap }>;
};

/** A finished pagination: the print, and the layout that was both printed in it and read from it. */
export type Paginated = { readonly print: Uint8Array; readonly layout: Layout; readonly prints: number };

/**
 * Prints, reads where everything fell, writes these page numbers and prints again, until they stand still: page numbers
 * take room and so can move what they name. The first print only measures. Throws when they never settle.
 */
export async function paginate(press: Press): Promise<Paginated> {
  let layout = unknownLayout;
  const widest = new Map<string, number>();
  for (let prints = 1; prints <= mostPrints; prints += 1) {
    await press.set(layout, prints < firstPrintWithRoom ? new Map() : widest);
    const isMeasuring = prints === 1;
    const { bytes, pages } = await press.print(isMeasuring);
    const found = openOnTheRight(pages, layout.fillers, press.openers);
    if (!isMeasuring && press.shown(found) === press.shown(layout)) return { print: bytes, layout: found, prints };
    layout = found;
    for (const anchor of pages.keys()) {
      widest.set(anchor, Math.max(widest.get(anchor) ?? 0, press.label(layout, anchor).length));
    }
  }
  throw new Error(`The page numbers still move after ${mostPrints} prints`);
}
