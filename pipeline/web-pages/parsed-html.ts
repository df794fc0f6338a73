import type { DefaultTreeAdapterTypes } from 'parse5';
import { isHidden } from '../hidden.ts';
import { inlineElements } from '../inline-elements.ts';

/** What says nothing to readers of a text. */
const silent: ReadonlySet<string> = new Set(['head', 'script', 'style', 'template']);
/** The same, and drawings. */
export const undrawn: ReadonlySet<string> = new Set([...silent, 'svg']);

/** The value of an attribute of a parsed element. */
export function attribute(element: DefaultTreeAdapterTypes.Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** What a node says, a line a block; what is hidden in it says nothing. */
export function textOf(node: DefaultTreeAdapterTypes.Node, unsaid = silent): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  const text = node.childNodes
    .filter((child) => !unsaid.has(child.nodeName) && !('attrs' in child && isHidden((name) => attribute(child, name))))
    .map((child) => textOf(child, unsaid))
    .join('');
  return inlineElements.has(node.nodeName) ? text : `\n${text}\n`;
}

/** A text without breaks of lines. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
