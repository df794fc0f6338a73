import { visit } from 'unist-util-visit';
import type { Element, Root } from 'xast';
import { textOf } from './read-page.ts';

/** So many characters tell what stands at a place: also below a picture full of words. */
const enough = 3000;

/** By its id, what every element of some pages says. */
export function standingOn(trees: Iterable<Root>): ReadonlyMap<string, string> {
  const standing = new Map<string, string>();
  for (const tree of trees) {
    visit(tree, 'element', (element: Element) => {
      const id = element.attributes['id'];
      if (typeof id === 'string') standing.set(id, textOf(element).slice(0, enough));
    });
  }
  return standing;
}
