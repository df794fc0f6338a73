import { folio } from './folio.ts';
import type { Layout } from './layout.ts';

/** A place of which the page is listed. It reaches up to the section `until`, which begins on a page of its own. */
export type ListedPlace = { readonly anchor: string; readonly until?: string | undefined; readonly isMain: boolean };

/** A page or some that follow each other, as they are printed: `31–33`; a link leads to the first of their places. */
export type PageSpan = { readonly text: string; readonly anchor: string; readonly isMain: boolean };

type Stretch = { readonly first: number; readonly last: number; readonly anchor: string; readonly isMain: boolean };

/**
 * The pages of places, each once and in order; pages that follow each other are one stretch. What lies within the main
 * pages is not named apart from them. Places not yet found are left out.
 */
export function pageSpans(places: readonly ListedPlace[], layout: Layout, bodyPage: number): readonly PageSpan[] {
  const stretches = places.flatMap((place) => stretchOf(place, layout)).toSorted((a, b) => a.first - b.first);
  const main = joined(
    stretches.filter(({ isMain }) => isMain),
    bodyPage,
  );
  const others = stretches.filter(
    ({ isMain, first, last }) => !isMain && !main.some((one) => one.first <= first && last <= one.last),
  );
  return [...main, ...joined(others, bodyPage)]
    .toSorted((a, b) => a.first - b.first)
    .map(({ first, last, anchor, isMain }) => ({
      text: first === last ? folio(first, bodyPage) : `${folio(first, bodyPage)}–${folio(last, bodyPage)}`,
      anchor,
      isMain,
    }));
}

function stretchOf({ anchor, until, isMain }: ListedPlace, { pages, fillers }: Layout): readonly Stretch[] {
  const first = pages.get(anchor);
  if (first === undefined) return [];
  const next = until === undefined ? undefined : pages.get(until);
  const empty = until !== undefined && fillers.has(until) ? 1 : 0;
  return [{ first, last: next === undefined ? first : Math.max(first, next - 1 - empty), anchor, isMain }];
}

/** Roman and arabic folios do not follow each other. */
function joined(stretches: readonly Stretch[], bodyPage: number): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const stretch of stretches) {
    const before = found.at(-1);
    const follows =
      before !== undefined && stretch.first <= before.last + 1 && before.first < bodyPage === stretch.first < bodyPage;
    if (!follows) found.push(stretch);
    else found[found.length - 1] = { ...before, last: Math.max(before.last, stretch.last) };
  }
  return found;
}
