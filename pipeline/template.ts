import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { readOwnText } from './project.ts';

/** What fills the `<slot name>`s of a template: nodes, or plain text. */
export type Slots = Readonly<Record<string, readonly ElementContent[] | string>>;

/**
 * Reads a page from `templates/` and fills its slots. A slot inside `<title>` is text to an HTML parser, so the title is
 * given apart. Every slot must be filled and every filling must find its slot, else this throws: the template is ours.
 */
export function fillTemplate(path: string, title: string, slots: Slots): Root {
  const page = fromHtml(readOwnText(path));
  const open = new Set(Object.keys(slots));
  visit(page, 'element', (element: Element, index, parent) => {
    if (element.tagName === 'title') element.children = [{ type: 'text', value: title }];
    if (element.tagName !== 'slot' || parent === undefined || index === undefined) return undefined;
    const name = String(element.properties['name']);
    const filling = slots[name];
    if (filling === undefined) throw new Error(`${path}: nothing fills the slot "${name}"`);
    open.delete(name);
    const nodes: readonly ElementContent[] = typeof filling === 'string' ? [{ type: 'text', value: filling }] : filling;
    const siblings: RootContent[] = parent.children;
    siblings.splice(index, 1, ...nodes);
    return index + nodes.length;
  });
  if (open.size > 0) throw new Error(`${path}: has no slot "${[...open].join('", "')}"`);
  return page;
}
