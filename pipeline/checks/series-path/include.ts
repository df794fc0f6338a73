import type { LeafDirective } from 'mdast-util-directive';
import type { Book, Chapter } from '../../book.ts';
import { chapterAt } from '../../chapter-at.ts';

/** A part of a page that a letter takes in, in its body. */
export type Include = {
  readonly from: string;
  readonly part: string;
  readonly page: Chapter;
  readonly directive: LeafDirective;
};

/** What a letter takes in; blocks and notes are not its body. */
export function includesOf(book: Book, { tree }: Chapter): readonly Include[] {
  return tree.children.flatMap((directive): readonly Include[] => {
    if (directive.type !== 'leafDirective' || directive.name !== 'include') return [];
    const from = directive.attributes?.['from'] ?? '';
    const page = chapterAt(book, from);
    return page === undefined ? [] : [{ from, part: directive.attributes?.['part'] ?? '', page, directive }];
  });
}
