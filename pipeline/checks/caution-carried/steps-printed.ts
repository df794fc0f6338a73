import type { LeafDirective } from 'mdast-util-directive';
import type { Position } from 'unist';
import type { Book, Chapter } from '../../book.ts';
import { chapterFacts } from '../../domain/chapter.ts';
import { muscleFacts } from '../../domain/muscle.ts';
import { symptomFacts } from '../../domain/symptom.ts';
import { nodesOf } from '../../nodes-of.ts';
import { partOf } from '../../part-of.ts';

/** A step that a page prints through a directive, and where the page asks for it. */
export type PrintedStep = { readonly key: string; readonly place: Position | undefined };

/** The steps that the directives of a page print: `::routine` and `::protocol`, also in what it includes, and parts of steps. */
export function stepsPrinted(book: Book, page: Chapter): readonly PrintedStep[] {
  return nodesOf(page.tree, 'leafDirective').flatMap((leaf) =>
    stepsOfLeaf(book, page, leaf, 0).map((key) => ({ key, place: leaf.position })),
  );
}

function stepsOfLeaf(book: Book, page: Chapter, leaf: LeafDirective, depth: number): readonly string[] {
  if (leaf.name === 'routine') return symptomFacts(page)?.routine ?? chapterFacts(page)?.routine ?? [];
  if (leaf.name === 'muscle-card') return muscleFacts(page)?.steps ?? [];
  if (leaf.name === 'protocol' || leaf.name === 'doses') {
    return book.chapters.flatMap(({ kind, id }) => (kind === 'step' ? [`step:${id}`] : []));
  }
  if (leaf.name !== 'include' || depth > 0) return [];
  const owner = book.targetOf.get(leaf.attributes?.['from'] ?? '')?.owner;
  const from = book.chapters.find(({ anchor }) => anchor === owner);
  if (from === undefined) return [];
  const nodes = partOf(from, leaf.attributes?.['part'] ?? '');
  if (from.kind === 'step') {
    return nodes.every((node) => node.type === 'containerDirective' && node.name === 'caution')
      ? []
      : [`step:${from.id}`];
  }
  return nodes
    .flatMap((node) => nodesOf(node, 'leafDirective'))
    .flatMap((leaf) => stepsOfLeaf(book, from, leaf, depth + 1));
}
