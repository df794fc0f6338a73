import type { Book, Chapter } from '../../book.ts';
import { printedNodes } from '../../printed-nodes.ts';

/** The block directives without content that a page prints, by name: the groups of `::red-flags`, the numbers to call. */
export function printedSafety(
  book: Book,
  page: Chapter,
): { readonly groups: ReadonlySet<string>; readonly numbers: boolean } {
  const leaves = printedNodes(book, page).flatMap(({ node }) => (node.type === 'leafDirective' ? [node] : []));
  return {
    groups: new Set(
      leaves.flatMap(({ name, attributes }) => (name === 'red-flags' ? [attributes?.['group'] ?? ''] : [])),
    ),
    numbers: leaves.some(({ name }) => name === 'emergency-numbers'),
  };
}
