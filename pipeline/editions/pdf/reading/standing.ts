import { joinRuns, type TextRun } from './text-run.ts';

/** A named place, in points from the lower left corner of its page. */
export type Spot = { readonly anchor: string; readonly page: number; readonly left: number; readonly top: number };

/** A page's text, piece by piece in reading order, and its height. */
export type PageRuns = { readonly height: number; readonly runs: readonly TextRun[] };

/** So many characters tell what stands at a place: also below a picture full of words. */
const enough = 3000;

/** By its anchor, what readers find at a place: the text of the page from there on, in reading order. */
export function standingAt(spots: readonly Spot[], pages: readonly PageRuns[]): ReadonlyMap<string, string> {
  const margin = marginOf(pages);
  return new Map(
    spots.map(({ anchor, page, left, top }) => {
      const runs = pages[page - 1]?.runs ?? [];
      const below = runs.filter((run) => run.baseline < top - margin - 1 && isBeside(run, left));
      const [first] = below.toSorted((one, other) => other.baseline - one.baseline || one.left - other.left);
      const start = first === undefined ? runs.length : runs.indexOf(first);
      return [anchor, joinRuns(runs.slice(start)).slice(0, enough)];
    }),
  );
}

/** Whether text may begin at a place: not in the margin beside it, and not in the next column. */
function isBeside(run: TextRun, left: number): boolean {
  return run.left > left - 3 && run.left < left + 90;
}

/**
 * Chromium counts the places that it names from the edge of the text, not of the paper: so much too high. Most pages begin
 * with text there; some, such as a cover, have margins of their own.
 */
function marginOf(pages: readonly PageRuns[]): number {
  const often = new Map<number, number>();
  for (const { height, runs } of pages) {
    const above = runs.map(({ baseline, size }) => Math.floor(height - baseline - size));
    const least = above.reduce((one, other) => Math.min(one, other), Infinity);
    if (least >= 0 && least < Infinity) often.set(least, (often.get(least) ?? 0) + 1);
  }
  const [[margin] = [0]] = [...often].toSorted(([one, times], [other, others]) => others - times || one - other);
  return margin;
}
