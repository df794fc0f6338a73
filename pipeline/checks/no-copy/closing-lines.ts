import type { Chapter } from '../../book.ts';
import { once } from '../../once.ts';
import type { Typed } from './every-sentence.ts';

/** In words: no line of a closing is longer. */
const longestLine = 12;

/** Sentences without the closing lines that a letter shares with another letter: every letter may end with the same greeting. */
export function withoutClosings(copies: readonly Typed[]): readonly Typed[] {
  const [, ...closings] = copies.filter(isClosing);
  return closings.length === 0 ? copies : copies.filter((copy) => !closings.includes(copy));
}

function isClosing({ page, as, place }: Typed): boolean {
  return page?.kind === 'issue' && as === 'text' && (place().start.offset ?? 0) >= closingFrom(page);
}

/** Where the closing of a letter begins: the short paragraphs behind its last heading, list or block. */
const closingFrom = once(({ tree, file }: Chapter): number => {
  const { children } = tree;
  const end = children.findLastIndex(
    ({ type, position }) =>
      type !== 'paragraph' ||
      String(file).slice(position?.start.offset, position?.end.offset).split(/\s+/).length > longestLine,
  );
  return children[end + 1]?.position?.start.offset ?? Infinity;
});
