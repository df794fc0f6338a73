import type { PageMap } from './page-number.ts';
import { readPageMap } from './read-page-map.ts';

const mostPrints = 5;

/** A finished pagination: the print, and the page of every id in it, which is also what is printed there. */
export type Paginated = { readonly print: Uint8Array; readonly pages: PageMap };

/**
 * Prints, reads where everything fell, writes these page numbers and prints again, until they stand still: page numbers
 * take room and so can move what they name. Throws when they never settle.
 */
export async function paginate(printWith: (pages: PageMap) => Promise<Uint8Array>): Promise<Paginated> {
  let pages: PageMap = new Map();
  for (let prints = 1; prints <= mostPrints; prints += 1) {
    const print = await printWith(pages);
    const found = readPageMap(print);
    if (areEqual(found, pages)) return { print, pages };
    pages = found;
  }
  throw new Error(`The page numbers still move after ${mostPrints} prints`);
}

function areEqual(left: PageMap, right: PageMap): boolean {
  return left.size === right.size && [...left].every(([anchor, page]) => right.get(anchor) === page);
}
