import type { PhrasingContent } from 'mdast';
import { plainLeaf, type Directive } from './directive.ts';
import { nodesAt } from './nodes.ts';
import { word } from '../word.ts';

/** `::claims`: the ledger: each claim of the guide, how well it is supported, and by what. */
export const claims: Directive = {
  name: 'claims',
  ...plainLeaf,
  expand(directive, { book }) {
    const { words } = book;
    const { cell, reference, row, table, text } = nodesAt(directive.position);
    const head = ['claim-number', 'claim-text', 'claim-level', 'claim-sources'].map((key) => cell([word(words, key)]));
    const rows = book.lists.claims.entries.map((claim, index) => {
      const sources: PhrasingContent[] = claim.sources.flatMap((key, at) => [
        ...(at === 0 ? [] : [text(', ')]),
        reference(key),
      ]);
      const note = claim.note === undefined ? '' : ` ${claim.note}`;
      const mark = claim.checked === 'yes' ? '' : ` ${word(words, `checked-mark-${claim.checked}`)}`;
      return row(
        [
          cell([`${index + 1}`]),
          cell([`${claim.text}${note}${mark}`]),
          cell([word(words, `level-${claim.level}`)]),
          cell(sources.length > 0 ? sources : [claim.basis ?? '']),
        ],
        `claim-${claim.id}`,
      );
    });
    return [table([row(head), ...rows], 'claims')];
  },
};
