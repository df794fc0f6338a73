import type { PageText } from '../book.ts';
import { wordsOf } from './words.ts';

/** Pages of the printed book that belong together. */
export type PageRun = {
  /**
   * What they print: what stands before the first chapter, a chapter, the opening of a part, or a list that is printed
   * for the sake of its page numbers and has no place in a book without pages.
   */
  readonly kind: 'opening' | 'chapter' | 'part' | 'list';
  /** The anchor of the chapter, part or list; `undefined` for the opening. */
  readonly anchor: string | undefined;
  readonly pages: readonly PageText[];
};

/** The pages of the printed book by what begins on them, in order. */
export function pageRuns(pages: readonly PageText[]): readonly PageRun[] {
  const starts = pages.flatMap(({ opened }, index) => (opened === undefined ? [] : [index]));
  const bounds = [...new Set([0, ...starts])];
  return bounds.map((start, index): PageRun => {
    const opened = pages[start]?.opened;
    const run = pages.slice(start, bounds[index + 1]);
    return { kind: opened?.kind ?? 'opening', anchor: opened?.anchor, pages: run };
  });
}

/** Whether a page is empty between its head and its foot, or shows pictures alone. */
export function isWordless({ text }: PageText): boolean {
  return wordsOf(text).length === 0;
}
