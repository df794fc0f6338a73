import type { PageMap } from './page-number.ts';
import { readPageMap } from './read-page-map.ts';

const mostPrints = 5;

/** From this print on a number keeps the room it once had, since one that shrinks can pull its own target back and forth. */
const firstPrintWithRoom = 3;

/** A finished pagination: the print, and the page of every id in it, which is also what is printed there. */
export type Paginated = { readonly print: Uint8Array; readonly pages: PageMap };

/**
 * Prints, reads where everything fell, writes these page numbers and prints again, until they stand still: page numbers
 * take room and so can move what they name. `room` says for how many digits each number keeps room. Throws when they never
 * settle.
 */
export async function paginate(
  printWith: (pages: PageMap, room: ReadonlyMap<string, number>) => Promise<Uint8Array>,
): Promise<Paginated> {
  let pages: PageMap = new Map();
  const widest = new Map<string, number>();
  for (let prints = 1; prints <= mostPrints; prints += 1) {
    const print = await printWith(pages, prints < firstPrintWithRoom ? new Map() : widest);
    const found = readPageMap(print);
    if (areEqual(found, pages)) return { print, pages };
    pages = found;
    for (const [anchor, page] of pages) widest.set(anchor, Math.max(widest.get(anchor) ?? 0, String(page).length));
  }
  throw new Error(`The page numbers still move after ${mostPrints} prints`);
}

function areEqual(left: PageMap, right: PageMap): boolean {
  return left.size === right.size && [...left].every(([anchor, page]) => right.get(anchor) === page);
}
