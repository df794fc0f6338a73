import type { OpenPage } from '../../../book.ts';
import type { ChapterElements } from './chapter-elements.ts';
import type { Mark } from './marks.ts';
import { depthOf, type PlaceOnPage } from './read-places.ts';

/** How much closer lines and paragraphs may stand: what it is called in `copy-fit.css`, and the share of a page it gains. */
const fits = [
  { name: 'tight', gain: 0.02 },
  { name: 'tighter', gain: 0.095 },
] as const;

/**
 * Sets the lines of a chapter a little closer, where its last few then need no page of their own. `places` are those of
 * `endMarks`; since then chapters became `shorter` by so much of a page.
 */
export async function fitCopy(
  opened: OpenPage,
  chapters: readonly ChapterElements[],
  places: ReadonlyMap<string, PlaceOnPage>,
  shorter: ReadonlyMap<string, number>,
): Promise<void> {
  const tightened = endMarks(chapters).flatMap(({ id, anchor }) => {
    const [from, to] = [places.get(anchor), places.get(id)];
    if (from === undefined || to === undefined) return [];
    const end = depthOf(to) - (shorter.get(anchor) ?? 0);
    const pages = Math.floor(end) - from.page;
    const fit = pages === 0 ? undefined : fits.find(({ gain }) => end % 1 <= gain * pages);
    return fit === undefined ? [] : [{ anchor, name: fit.name }];
  });
  await opened.change(setClasses, JSON.stringify(tightened));
}

/** What to measure to know where chapters end. */
export function endMarks(chapters: readonly ChapterElements[]): readonly Mark[] {
  return chapters.map(({ anchor, elements }) => ({ id: `end-of-${anchor}`, anchor, index: elements.length }));
}

/** Runs in the browser. */
function setClasses(json: string): void {
  const tightened: readonly { readonly anchor: string; readonly name: string }[] = JSON.parse(json);
  for (const { anchor, name } of tightened) document.getElementById(anchor)?.closest('section')?.classList.add(name);
}
