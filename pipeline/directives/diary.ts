import { plainLeaf, type Directive } from './directive.ts';
import { nodesAt } from './nodes.ts';
import { word } from '../word.ts';

/** `::diary`: two weeks of empty rows to print and fill in. */
export const diary: Directive = {
  name: 'diary',
  ...plainLeaf,
  expand(directive, { book }) {
    const { cell, row, table } = nodesAt(directive.position);
    const columns = ['diary-date', 'diary-before', 'diary-steps', 'diary-after', 'diary-note'];
    const days = Array.from({ length: 14 }, () => row(columns.map(() => cell([' ']))));
    return [table([row(columns.map((key) => cell([word(book.words, key)]))), ...days], 'diary')];
  },
};
