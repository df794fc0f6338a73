import { typeScale } from '../../../templates/tokens.ts';
import type { Book, Finding } from '../../book.ts';
import { nodesOf } from '../../nodes-of.ts';
import type { Condition } from './condition.ts';

/** What rounding may take from the size of a letter, in points. */
const rounding = 0.02;

/** A browser that finds something wider than the page makes the whole book smaller, without a word. */
export const letters: readonly Condition[] = [
  {
    id: 'scale',
    *faults({ extract: { edition, letterSizes = new Set<number>() }, publication }) {
      if (edition !== 'pdf' || letterSizes.size === 0) return;
      const [expected, title] = [typeScale.text.size, typeScale.title.size];
      if ([...letterSizes].some((size) => [expected, title].some((one) => Math.abs(size - one) < rounding))) return;
      const found = Math.max(...[...letterSizes].filter((size) => size < expected));
      const widest = widestTable(publication.book);
      yield {
        cause: widest && { file: widest.file, place: widest.place },
        reason: `Unexpected letters of at most ${found.toFixed(2)} points in the text, expected ${expected}: something is wider than the page, ${widest === undefined ? 'a picture or a line' : `probably this table of ${widest.columns} columns`}, and so all was printed smaller`,
      };
    },
  },
];

/** A table of fewer columns fits onto a page. */
const leastColumns = 5;

/** The table of most columns in a book; none where the widest is narrow. */
function widestTable({ chapters }: Book): (Pick<Finding, 'file' | 'place'> & { readonly columns: number }) | undefined {
  const tables = chapters.flatMap(({ tree, file }) =>
    nodesOf(tree, 'table').map((table) => ({
      file,
      place: table.position,
      columns: Math.max(...table.children.map((row) => row.children.length)),
    })),
  );
  const [widest] = tables.toSorted((left, right) => right.columns - left.columns);
  return widest !== undefined && widest.columns >= leastColumns ? widest : undefined;
}
