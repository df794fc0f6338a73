import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The captions of a printed page, each as a page of its own: print may move them to where their pictures fit. */
export function captionsOf(page: Root): readonly Root[] {
  const captions: Root[] = [];
  visit(page, 'element', ({ tagName, children }: Element) => {
    if (tagName === 'figcaption') captions.push({ type: 'root', children });
  });
  return captions;
}
