import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { elementsIn } from '../element.ts';

/** A place that holds the page number of an anchor, once it is known. */
export function pageNumber(anchor: string): Element {
  return h('span', { className: ['page-number'], dataPageOf: anchor });
}

/** What a page number shows: its text, and for how many characters it keeps room. */
export type ShownNumber = { readonly text: string; readonly room: number | undefined };

/** Writes page numbers into the tree of the page, in place. The page in the browser gets the same from `setInBrowser`. */
export function fillPageNumbers(page: Root, numberOf: (anchor: string) => ShownNumber): void {
  for (const element of elementsIn(page)) {
    const anchor = element.properties['dataPageOf'];
    if (typeof anchor !== 'string') continue;
    const { text, room } = numberOf(anchor);
    if (room !== undefined) element.properties['style'] = `display: inline-block; width: ${room}ch`;
    element.children = [{ type: 'text', value: text }];
  }
}

/** Every anchor of which the page shows the page number. */
export function numberedAnchors(page: Root): readonly string[] {
  const anchors = elementsIn(page).map(({ properties }) => properties['dataPageOf']);
  return [...new Set(anchors.filter((anchor) => typeof anchor === 'string'))];
}
