import type { Element } from 'hast';

/** An element and all elements inside it, in the order of the document. */
export function elementsOf(element: Element): readonly Element[] {
  const found: Element[] = [];
  enter(element);
  return found;

  function enter(one: Element): void {
    found.push(one);
    for (const child of one.children) if (child.type === 'element') enter(child);
  }
}
