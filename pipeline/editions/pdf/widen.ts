import type { Element } from 'hast';

/** Lets an element reach over the text column into the margin. */
export function widen(element: Element): void {
  const { className } = element.properties;
  element.properties = { ...element.properties, className: [...(Array.isArray(className) ? className : []), 'wide'] };
}
