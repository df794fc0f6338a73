import { plainLeaf, type Directive } from './directive.ts';
import { nodesAt } from './nodes.ts';
import { word } from '../word.ts';

/** `::emergency-numbers`: "Call your emergency number (999 UK, 112 Europe)", from `guide.yaml`. */
export const emergencyNumbers: Directive = {
  name: 'emergency-numbers',
  ...plainLeaf,
  expand(directive, { book }) {
    const { paragraph } = nodesAt(directive.position);
    const numbers = book.manifest.emergencyNumbers.map(({ place, number }) => `${number} ${place}`).join(', ');
    return [paragraph([`${word(book.words, 'emergency-call')} (${numbers}).`], 'emergency-numbers')];
  },
};
