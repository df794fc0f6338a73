import { plainLeaf, type Directive } from './directive.ts';
import { nodesAt } from './nodes.ts';
import { word } from '../word.ts';

/** `::glossary`: every term with its meaning, in the order of the alphabet. */
export const glossary: Directive = {
  name: 'glossary',
  ...plainLeaf,
  expand(directive, { book }) {
    const { element, paragraph, strong, text } = nodesAt(directive.position);
    const compare = new Intl.Collator(book.manifest.language).compare;
    const entries = book.lists.terms.entries.toSorted((a, b) => compare(a.term, b.term));
    return [
      element(
        'div',
        { className: ['terms'] },
        entries.map((entry) => {
          const say = entry.sayIt === undefined ? '' : ` (${word(book.words, 'glossary-say')} ${entry.sayIt})`;
          const mark = entry.checked === 'yes' ? undefined : word(book.words, `checked-mark-${entry.checked}`);
          const doubt =
            mark === undefined ? [] : [text(' '), element('span', { className: ['checked'] }, [text(mark)])];
          return element('div', { className: ['entry'], id: `term-${entry.id}` }, [
            paragraph([strong(entry.term), text(say)], 'entry-name'),
            paragraph([entry.definition, ...doubt]),
          ]);
        }),
      ),
    ];
  },
};
