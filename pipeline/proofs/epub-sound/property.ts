import type { Element } from 'xast';
import { wordsOf } from './elements.ts';

/** What the package says under the name of a property, each time. */
export function property(elements: readonly Element[], name: string): readonly string[] {
  return elements.filter(({ attributes }) => attributes['property'] === name).map(wordsOf);
}
