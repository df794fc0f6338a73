import { word } from '../word.ts';
import { plainLeaf, type Directive } from './directive.ts';
import { nodesAt } from './nodes.ts';

/** `::checked`: says on a page that its facts have not all been read in a source; nothing once they are. */
export const checked: Directive = {
  name: 'checked',
  ...plainLeaf,
  expand(directive, { book, chapter: { facts } }) {
    if (facts === undefined || !('checked' in facts) || facts.checked === 'yes') return [];
    const { paragraph } = nodesAt(directive.position);
    return [paragraph([word(book.words, `page-checked-${facts.checked}`)], 'checked')];
  },
};
