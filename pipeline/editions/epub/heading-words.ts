import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** What a contents list calls a heading: its words, or what its pictures show; `''` when it has neither. */
export function headingWords(heading: Element): string {
  const words = toString(heading).replace(/\s+/g, ' ').trim();
  if (words !== '') return words;
  const shown: string[] = [];
  visit(heading, 'element', ({ properties }) => {
    if (typeof properties['alt'] === 'string') shown.push(properties['alt']);
  });
  return shown.join(' ').replace(/\s+/g, ' ').trim();
}
