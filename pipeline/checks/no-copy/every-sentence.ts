import type { VFile } from 'vfile';
import type { Book, Chapter } from '../../book.ts';
import { sentencesInFacts, sentencesOnPage, standings, type TypedSentence } from './typed-sentences.ts';

/** A typed sentence, its file, and its page unless it stands in a list. */
export type Typed = TypedSentence & { readonly file: VFile; readonly page: Chapter | undefined };

/** Every sentence of the book, in reading order; those in lists last. */
export function everySentence({ chapters, figures, issues, lists }: Book): readonly Typed[] {
  const { redFlags, terms, ...others } = lists;
  const inList = (list: Book['lists'][keyof Book['lists']], as: 'warning' | 'definition' | 'text') =>
    sentencesInFacts(list, () => false, as).map((sentence) => ({ ...sentence, file: list.file, page: undefined }));
  return [
    ...[...chapters, ...figures, ...issues].flatMap((page) =>
      sentencesOnPage(page).map((sentence) => ({ ...sentence, file: page.file, page })),
    ),
    ...inList(terms, 'definition'),
    ...Object.values(others).flatMap((list) => inList(list, 'text')),
    ...inList(redFlags, 'warning'),
  ];
}

/**
 * The one of several that the others repeat: a warning, a caution or a rule before plain text; of equals the first. What a
 * letter says is always the copy of what the book says.
 */
export function originalOf(copies: readonly Typed[]): Typed | undefined {
  const inBook = copies.filter((copy) => !isInLetter(copy));
  const candidates = inBook.length > 0 ? inBook : copies;
  return standings.map((as) => candidates.find((copy) => copy.as === as)).find((copy) => copy !== undefined);
}

/** Whether a letter says it. */
export function isInLetter({ page }: Typed): boolean {
  return page?.kind === 'issue';
}
