import type { Book, Chapter } from './book.ts';
import { once } from './once.ts';

/** The chapter in which a target is printed, of a muscle its own or that of its group; `undefined` when there is no such target. */
export function chapterAt(book: Book, key: string): Chapter | undefined {
  return chaptersIn(book).get(book.targetOf.get(key)?.owner ?? '');
}

/** The chapters of a book by their anchors. */
export const chaptersIn = once(
  ({ chapters }: Book): ReadonlyMap<string, Chapter> => new Map(chapters.map((chapter) => [chapter.anchor, chapter])),
);
