import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { elementsIn } from '../element.ts';
import type { ListedPlace, PageSpan } from './page-spans.ts';

/** Stands between the pages of a list. */
export const pageSeparator = ', ';

/** A place that holds the pages of some anchors, each a link, once they are known. */
export function pageList(places: readonly ListedPlace[]): Element {
  return h('span', { className: ['page-list'], dataPagesOf: JSON.stringify(places) });
}

/** Every list of pages, by what its element says of it. */
export function pageLists(page: Root): ReadonlyMap<string, readonly ListedPlace[]> {
  const lists = new Map<string, readonly ListedPlace[]>();
  for (const { properties } of elementsIn(page)) {
    const { dataPagesOf } = properties;
    if (typeof dataPagesOf === 'string') lists.set(dataPagesOf, JSON.parse(dataPagesOf));
  }
  return lists;
}

/** Writes lists of pages into the tree of the page, in place. The page in the browser gets the same from `setInBrowser`. */
export function fillPageLists(page: Root, shown: ReadonlyMap<string, readonly PageSpan[]>): void {
  for (const element of elementsIn(page)) {
    const { dataPagesOf } = element.properties;
    if (typeof dataPagesOf !== 'string') continue;
    element.children = (shown.get(dataPagesOf) ?? []).flatMap(({ text, anchor, isMain }, index) => [
      ...(index === 0 ? [] : [{ type: 'text' as const, value: pageSeparator }]),
      h('a', { className: isMain ? ['main'] : [], href: `#${anchor}` }, text),
    ]);
  }
}
