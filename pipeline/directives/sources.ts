import type { Link } from 'mdast';
import type { Source } from '../book.ts';
import { plainLeaf, type Directive } from './directive.ts';
import { nodesAt } from './nodes.ts';
import { word } from '../word.ts';

/** `::sources`: every source, with what was not checked in it. */
export const sources: Directive = {
  name: 'sources',
  ...plainLeaf,
  expand(directive, { book }) {
    const { element, paragraph, reference, strong, text } = nodesAt(directive.position);
    const items = book.lists.sources.entries.map((source) => {
      const address = addressOf(source);
      const link: Link[] = address === undefined ? [] : [reference(address, address.replace(/^https?:\/\//, ''))];
      const doubt = source.checked === 'yes' ? '' : ` ${word(book.words, `checked-${source.checked}`)}`;
      const note = source.note === undefined ? '' : ` ${source.note}`;
      return element('li', { id: `source-${source.id}` }, [
        paragraph([strong(source.label), text(`. ${source.reference} `), ...link, text(`${note}${doubt}`)]),
      ]);
    });
    return [element('ol', { className: ['sources'] }, items)];
  },
};

function addressOf({ doi, url }: Source): string | undefined {
  return doi === undefined ? url : `https://doi.org/${doi}`;
}
