import type { Nodes, Root } from 'mdast';
import type { Position } from 'unist';
import { visitParents } from 'unist-util-visit-parents';
import type { Book, Chapter } from '../../book.ts';
import { chapterAt } from '../../chapter-at.ts';
import { once } from '../../once.ts';
import { partOf } from '../../part-of.ts';
import { wayAt, type Way } from './way-at.ts';

/** What counts for safety on a page: a group of signs, the numbers to call, a routine from the facts, or a way to a step or a pain. */
export type Printed = {
  readonly is: 'signs' | 'numbers' | 'routine' | Way['is'];
  /** The group of the signs, or what leads to the step. */
  readonly name: string;
  /** What hides it from who reads on: a footnote, a quotation, a list. */
  readonly hiddenIn: string | undefined;
  /** Its place on the page, or that of the `::include` which takes it from another. */
  readonly place: Position | undefined;
  /** The part of another page that it is taken from, `section:how-hard#stop-rules`. */
  readonly from: string | undefined;
};

/** What a page prints, in reading order, with what it includes. Included parts include nothing themselves. */
export function printedSafety(book: Book, page: Chapter): readonly Printed[] {
  return inBook(book)(page);
}

const inBook = once((book: Book) => once((page: Chapter) => printedOn(book, page)));

function printedOn(book: Book, page: Chapter): readonly Printed[] {
  const printed: Printed[] = [];
  collect(page.tree, page);
  return printed;

  function collect(tree: Root, owner: Chapter, place?: Position, from?: string): void {
    visitParents(tree, (node, ancestors) => {
      const hiddenIn = ancestors.map(hiding).find((name) => name !== undefined);
      for (const found of [blockAt(node), wayAt(book, owner, node)]) {
        if (found !== undefined) printed.push({ ...found, hiddenIn, place: place ?? node.position, from });
      }
      if (node.type !== 'leafDirective' || node.name !== 'include' || place !== undefined) return;
      const { from: key = '', part = '' } = node.attributes ?? {};
      const other = chapterAt(book, key ?? '');
      if (other === undefined || hiddenIn !== undefined) return;
      const children = [...partOf(other, part ?? '')];
      collect({ type: 'root', children }, other, node.position, `${key}#${part}`);
    });
  }
}

function blockAt(node: Nodes): Pick<Printed, 'is' | 'name'> | undefined {
  if (node.type !== 'leafDirective') return undefined;
  const { name, attributes } = node;
  if (name === 'red-flags') return { is: 'signs', name: attributes?.['group'] ?? '' };
  if (name === 'emergency-numbers') return { is: 'numbers', name };
  return name === 'routine' ? { is: 'routine', name } : undefined;
}

/** The groups of signs that the chapters of the guide print in the open, and where. */
export const homesOfGroups = once((book: Book): ReadonlyMap<string, readonly Chapter[]> => {
  const homes = new Map<string, Chapter[]>();
  for (const chapter of book.chapters) {
    if (!String(chapter.file).includes('red-flags')) continue;
    for (const { is, name, hiddenIn } of printedSafety(book, chapter)) {
      if (is === 'signs' && hiddenIn === undefined) homes.set(name, [...(homes.get(name) ?? []), chapter]);
    }
  }
  return homes;
});

/** What a node hides from who reads on; the open page and its boxes hide nothing. */
function hiding(node: Nodes): string | undefined {
  if (node.type === 'root') return undefined;
  if (node.type !== 'containerDirective') return names[node.type] ?? `a \`${node.type}\``;
  return node.name === 'caution' || node.name === 'key-point' ? undefined : `a \`${node.name}\``;
}

const names: Readonly<Record<string, string>> = {
  footnoteDefinition: 'a footnote',
  blockquote: 'a quotation',
  list: 'a list',
};
