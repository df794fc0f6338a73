import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Every `id` of a tree, in its order. */
export function anchorsIn(tree: Root): readonly string[] {
  const anchors: string[] = [];
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties['id'] === 'string') anchors.push(properties['id']);
  });
  return anchors;
}

/** The title of a chapter page, which is its first heading. Throws when it has none: `html` begins every page with it. */
export function titleElement(tree: Root): Element {
  const title = tree.children.find((node) => node.type === 'element' && node.tagName === 'h1');
  if (title?.type !== 'element') throw new Error('The page of a chapter does not begin with a title');
  return title;
}
