import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/** The printed page of every id, counted from 1 at the first leaf, cover and all: what is printed is the page of the file. */
export type PageMap = ReadonlyMap<string, number>;

/** A place that `fillPageNumbers` fills with the page of an anchor. */
export function pageNumber(anchor: string): Element {
  return h('span', { className: ['page-number'], dataPageOf: anchor });
}

/**
 * Writes the page numbers into a page of the edition's own, in place. What has none yet gets `placeholder`: as wide as
 * most numbers of the book, so that the second print already breaks its lines like the last. A number with `room` takes the
 * width of so many digits, whatever it is.
 */
export function fillPageNumbers(
  page: Root,
  pages: PageMap,
  placeholder: string,
  room: ReadonlyMap<string, number> = new Map(),
): void {
  visit(page, 'element', (element) => {
    const anchor = element.properties['dataPageOf'];
    if (typeof anchor !== 'string') return;
    const digits = room.get(anchor);
    if (digits !== undefined) element.properties['style'] = `display: inline-block; width: ${digits}ch`;
    element.children = [{ type: 'text', value: String(pages.get(anchor) ?? placeholder) }];
  });
}
