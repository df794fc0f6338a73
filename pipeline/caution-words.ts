import type { Nodes } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Book, Target } from './book.ts';
import { once } from './once.ts';

/** What a caution says, a text a paragraph or item, as every edition prints it: without its title and without marks of evidence. */
export function cautionWords(book: Book, caution: ContainerDirective): readonly string[] {
  const targetOf = targetsOfLinks(book);
  return caution.children.flatMap(blocks);

  function blocks(node: Nodes): readonly string[] {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const isTitle = node.type === 'paragraph' && node.data !== undefined && 'directiveLabel' in node.data;
      const words = isTitle ? '' : wordsOf(node).replace(/\s+/g, ' ').trim();
      return words === '' ? [] : [words];
    }
    return 'children' in node ? node.children.flatMap(blocks) : [];
  }

  function wordsOf(node: Nodes): string {
    if (node.type === 'html') return '';
    if (node.type === 'break') return ' ';
    if ('value' in node) return node.value;
    if (!('children' in node)) return '';
    const words = node.children.map(wordsOf).join('');
    const target = words === '' ? targetOf.get(node) : undefined;
    return target === undefined || target.kind === 'claim' ? words : target.label;
  }
}

const targetsOfLinks = once((book: Book): ReadonlyMap<object, Target> => {
  const led = book.references.flatMap(({ node, target }) =>
    node === undefined || target === undefined ? [] : [[node, target] as const],
  );
  return new Map(led);
});
