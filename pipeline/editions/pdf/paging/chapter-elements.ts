import type { Element, Root } from 'hast';
import { elementsIn, hasClass, isElement } from '../element.ts';

/** The section of a chapter on the page: the id of its title, and its elements. */
export type ChapterElements = {
  readonly anchor: string;
  readonly section: Element;
  readonly elements: readonly Element[];
};

/** The chapters of a page. */
export function chapterElements(page: Root): readonly ChapterElements[] {
  return elementsIn(page).flatMap((section) => {
    if (!hasClass(section, 'chapter')) return [];
    const title = elementsIn(section).find(
      ({ tagName, properties: { id } }) => tagName === 'h1' && typeof id === 'string',
    );
    const anchor = title?.properties['id'];
    return typeof anchor === 'string' ? [{ anchor, section, elements: section.children.filter(isElement) }] : [];
  });
}
