import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass, isElement } from '../element.ts';

/** The section of a chapter on the page: the id of its title, and its elements. */
export type ChapterElements = {
  readonly anchor: string;
  readonly section: Element;
  readonly elements: readonly Element[];
};

/** The chapters of a page. */
export function chapterElements(page: Root): readonly ChapterElements[] {
  const chapters: ChapterElements[] = [];
  visit(page, 'element', (section) => {
    if (!hasClass(section, 'chapter')) return undefined;
    const elements = section.children.filter(isElement);
    let anchor: unknown;
    visit(section, { tagName: 'h1' }, ({ properties }) => void (anchor ??= properties['id']));
    if (typeof anchor === 'string') chapters.push({ anchor, section, elements });
    return SKIP;
  });
  return chapters;
}
