import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** A picture as a file that one can open, an element a line, so that a change of it can be read. */
export function pretty(picture: Element): string {
  return `${toHtml(indented(picture, '\n'), { space: 'svg', closeEmptyElements: true })}\n`;
}

/** White space counts within a text, and nowhere else. */
function indented(element: Element, line: string): Element {
  if (element.children.length === 0 || ['text', 'title', 'desc'].includes(element.tagName)) return element;
  const children = element.children.flatMap((child): ElementContent[] => [
    { type: 'text', value: `${line}  ` },
    child.type === 'element' ? indented(child, `${line}  `) : child,
  ]);
  return { ...element, children: [...children, { type: 'text', value: line }] };
}
