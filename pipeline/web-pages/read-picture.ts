import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute, oneLine, textOf } from './parsed-html.ts';

/** The words for a picture: of an image its `alt`, of a drawing what it is labelled by. */
export function readPicture(element: DefaultTreeAdapterTypes.Element): string | undefined {
  if (element.tagName === 'img') return attribute(element, 'alt') ?? '';
  if (element.tagName !== 'svg' || attribute(element, 'role') !== 'img') return undefined;
  const labels = attribute(element, 'aria-labelledby')?.split(/\s+/) ?? [];
  const named = element.childNodes.filter(
    (child) => 'tagName' in child && labels.includes(attribute(child, 'id') ?? ' '),
  );
  return attribute(element, 'aria-label') ?? oneLine(named.map((one) => textOf(one)).join(' '));
}

/** The words that a drawing shows, a line a text. */
export function wordsDrawn(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes
    .map((child) => ('tagName' in child ? (child.tagName === 'text' ? textOf(child) : wordsDrawn(child)) : ''))
    .join('\n');
}
