import type { RootContent } from 'mdast';
import type { Position } from 'unist';
import type { Book, Chapter } from '../../book.ts';
import { partOf } from '../../part-of.ts';

/** A block of a page's body, and where the page asks for it. */
export type BodyBlock = {
  readonly node: RootContent;
  readonly place: Position | undefined;
  /** The page it was written for. */
  readonly from: Chapter;
};

/** The blocks that every reader meets: none in a note, a table, a quotation or another block. What is included stands behind its `::include`. */
export function bodyBlocks(book: Book, page: Chapter): readonly BodyBlock[] {
  return page.tree.children.flatMap((node): BodyBlock[] => {
    const place = node.position;
    if (node.type !== 'leafDirective' || node.name !== 'include') return [{ node, place, from: page }];
    const owner = book.targetOf.get(node.attributes?.['from'] ?? '')?.owner;
    const from = book.chapters.find(({ anchor }) => anchor === owner);
    return from === undefined
      ? []
      : partOf(from, node.attributes?.['part'] ?? '').map((inner) => ({ node: inner, place, from }));
  });
}
