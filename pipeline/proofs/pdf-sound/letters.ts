import { typeScale } from '../../../templates/tokens.ts';
import type { Condition } from './condition.ts';

/** What rounding may take from the size of a letter, in points. */
const rounding = 0.02;

/** A browser that finds something wider than the page makes the whole book smaller, without a word. */
export const letters: readonly Condition[] = [
  {
    id: 'scale',
    *faults({ extract: { edition, letterSizes = new Set<number>() } }) {
      if (edition !== 'pdf' || letterSizes.size === 0) return;
      const [expected, title] = [typeScale.text.size, typeScale.title.size];
      if ([...letterSizes].some((size) => [expected, title].some((one) => Math.abs(size - one) < rounding))) return;
      const found = Math.max(...[...letterSizes].filter((size) => size < expected));
      yield {
        reason: `Unexpected letters of at most ${found.toFixed(2)} points in the text, expected ${expected}: a table, a picture or a line is wider than the page, and so all was printed smaller`,
      };
    },
  },
];
