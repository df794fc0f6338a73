import type { Book } from '../book.ts';
import { cautionWords } from '../caution-words.ts';
import { nodesOf } from '../nodes-of.ts';

/** A caution of the guide where it was written, known by its id. */
export type WrittenCaution = {
  readonly id: string;
  /** Anchor of its chapter. */
  readonly owner: string;
  readonly words: string;
};

/** Every caution that has an id. */
export function cautionsOf(book: Book): readonly WrittenCaution[] {
  return book.chapters.flatMap(({ tree, anchor: owner }) =>
    nodesOf(tree, 'containerDirective').flatMap((directive) => {
      const id = directive.name === 'caution' ? directive.attributes?.['id'] : undefined;
      return typeof id === 'string' ? [{ id, owner, words: cautionWords(book, directive).join('\n') }] : [];
    }),
  );
}
