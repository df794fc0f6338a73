import { plainLeaf, type Directive } from './directive.ts';
import { nodesAt } from './nodes.ts';
import { word } from '../word.ts';

/** `::imprint`: edition, date, licence, credit and review state from `guide.yaml`; what is undecided is said to be so. */
export const imprint: Directive = {
  name: 'imprint',
  ...plainLeaf,
  expand(directive, { book }) {
    const { manifest, words } = book;
    const { decided } = manifest;
    const { facts, paragraph } = nodesAt(directive.position);
    const or = (value: string): string => (value === 'undecided' ? word(words, 'not-yet-decided') : value);
    const review = decided.reviewer === 'undecided' ? word(words, 'not-reviewed') : decided.reviewer;
    const rows: (readonly [string, readonly string[]])[] = [
      [word(words, 'imprint-edition'), [`${manifest.edition}, ${manifest.date}`]],
      [word(words, 'imprint-review'), [review]],
      ...(manifest.credit === undefined ? [] : [[word(words, 'imprint-credit'), [manifest.credit]] as const]),
      ...(manifest.licence === undefined ? [] : [[word(words, 'imprint-licence'), [manifest.licence]] as const]),
      [word(words, 'imprint-publisher'), [or(decided.publisher)]],
      [word(words, 'imprint-contact'), [or(decided.contact)]],
      [word(words, 'imprint-funding'), [or(decided.funding)]],
    ];
    return [facts('imprint', rows), paragraph([word(words, 'general-information')], 'general-information')];
  },
};
