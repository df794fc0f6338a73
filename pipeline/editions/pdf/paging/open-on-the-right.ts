import type { Layout, PageMap } from './layout.ts';

/**
 * The layout in which every section of `openers`, in reading order, begins on a right-hand page, computed from pages found
 * in a print with the empty pages `fillers`. Chromium knows no `break-before: recto`. Sections begin on pages of their own,
 * so an empty page before one moves all that follows by exactly one page.
 */
export function openOnTheRight(found: PageMap, fillers: ReadonlySet<string>, openers: readonly string[]): Layout {
  const needed = new Set<string>();
  /** From which found page on, by how many pages things move. */
  const moves: { readonly from: number; readonly by: number }[] = [];
  for (const opener of openers) {
    const page = found.get(opener);
    if (page === undefined) continue;
    const moved = (fillers.has(opener) ? -1 : 0) + (moves.at(-1)?.by ?? 0);
    const isOnTheLeft = (page + moved) % 2 === 0;
    if (isOnTheLeft) needed.add(opener);
    moves.push({ from: page, by: moved + (isOnTheLeft ? 1 : 0) });
  }
  const pages = new Map(
    [...found].map(([anchor, page]) => [anchor, page + (moves.findLast(({ from }) => from <= page)?.by ?? 0)]),
  );
  return { pages, fillers: needed };
}
