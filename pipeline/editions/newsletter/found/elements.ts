import type { DefaultTreeAdapterTypes } from 'parse5';
import type { LetterElement } from '../../../found-letter.ts';

type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Every element of a parsed page, in the order of the document. */
export function elementsOf(document: Parent): readonly LetterElement[] {
  const elements: LetterElement[] = [];
  walk(document, []);
  return elements;

  function walk(node: Parent, around: readonly LetterElement[]): void {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      const attributes = new Map(child.attrs.map(({ name, value }) => [name, value]));
      const element = { name: child.tagName, attributes, text: textIn(child).replace(/\s+/g, ' ').trim(), around };
      elements.push(element);
      walk(child, [element, ...around]);
    }
  }
}

function textIn(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}
