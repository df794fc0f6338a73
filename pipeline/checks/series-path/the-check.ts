import type { Book } from '../../book.ts';
import { chapterAt } from '../../chapter-at.ts';
import { opening } from '../order/house-rules.ts';
import type { Include } from './include.ts';
import type { Letter } from './letter.ts';

/** The page with every warning sign. */
const firstPage = 'section:is-this-for-you-today';

/** The part of the check that a letter with a press or a stretch repeats, and how many lines it has. */
export const shortCheck = { from: opening.key, part: 'short-check', lines: 3 } as const;

/** Whether a letter gives the check itself: it leads to the page with every sign, or takes in what to do. */
export function givesTheCheck(book: Book, { issue, includes }: Letter): boolean {
  const page = chapterAt(book, firstPage)?.anchor;
  return (
    includes.some(({ from, part }) => from === opening.key && part === 'what-you-do') ||
    book.references.some(
      ({ owner, form, target }) =>
        owner === issue.anchor && form !== 'value' && target !== undefined && target.owner === page,
    )
  );
}

/** Whether a part that a letter takes in is the check in a few lines. */
export function isShortCheck({ from, part }: Include): boolean {
  return from === shortCheck.from && part.split(/\s+/).includes(shortCheck.part);
}
