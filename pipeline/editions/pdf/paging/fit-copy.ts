import type { OpenPage } from '../../../book.ts';
import type { ChapterElements } from './chapter-elements.ts';
import { measure } from './marks.ts';

/** How much closer lines and paragraphs may stand: what it is called in `copy-fit.css`, and the share of a page it gains. */
const fits = [
  { name: 'tight', gain: 0.02 },
  { name: 'tighter', gain: 0.095 },
] as const;

/**
 * Sets the lines of a chapter a little closer, where its last few then need no page of their own. Costs one print for
 * measuring.
 */
export async function fitCopy(opened: OpenPage, chapters: readonly ChapterElements[]): Promise<void> {
  const ends = chapters.map(({ anchor, elements }) => ({ id: `end-of-${anchor}`, anchor, index: elements.length }));
  const places = await measure(opened, ends);
  const tightened = ends.flatMap(({ id, anchor }) => {
    const [from, to] = [places.get(anchor), places.get(id)];
    if (from === undefined || to === undefined || to.page === from.page) return [];
    const fit = fits.find(({ gain }) => to.down <= gain * (to.page - from.page));
    return fit === undefined ? [] : [{ anchor, name: fit.name }];
  });
  await opened.change(setClasses, JSON.stringify(tightened));
}

/** Runs in the browser. */
function setClasses(json: string): void {
  const tightened: readonly { readonly anchor: string; readonly name: string }[] = JSON.parse(json);
  for (const { anchor, name } of tightened) document.getElementById(anchor)?.closest('section')?.classList.add(name);
}
