import type { Nodes, RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import type { Position } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { Book, Chapter } from './book.ts';
import { partOf } from './part-of.ts';

/** A node that readers of a page get, and where that page asks for it: its own place, or that of the `::include`. */
export type PrintedNode = { readonly node: Nodes; readonly place: Position | undefined };

/** Every node of a page, with what it includes behind each `::include`. What is included includes nothing itself. */
export function printedNodes(book: Book, chapter: Chapter): readonly PrintedNode[] {
  const printed: PrintedNode[] = [];
  visit(chapter.tree, (node) => {
    printed.push({ node, place: node.position });
    if (node.type !== 'leafDirective' || node.name !== 'include') return undefined;
    for (const root of included(book, node)) {
      visit(root, (inner) => {
        printed.push({ node: inner, place: node.position });
      });
    }
    return SKIP;
  });
  return printed;
}

function included(book: Book, { attributes }: LeafDirective): readonly RootContent[] {
  const owner = book.targetOf.get(attributes?.['from'] ?? '')?.owner;
  const chapter = book.chapters.find(({ anchor }) => anchor === owner);
  return chapter === undefined ? [] : partOf(chapter, attributes?.['part'] ?? '');
}
