import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A check box is a form control that a reader cannot use; the mark alone says the same. Changes the tree it is given. */
export function showTasks(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'input' || element.properties['type'] !== 'checkbox') return;
    if (parent === undefined || index === undefined) return;
    const mark = element.properties['checked'] === true ? '\u2611' : '\u2610';
    parent.children.splice(index, 1, { type: 'text', value: mark });
  });
}
