import type { Link, List, Nodes, RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import { attributePlace } from '../../attribute-place.ts';
import type { Book, Chapter, Place, TargetKey } from '../../book.ts';
import { chapterFacts } from '../../domain/chapter.ts';
import { symptomFacts } from '../../domain/symptom.ts';
import { partOf } from '../../part-of.ts';
import type { Entry } from './sequence.ts';

/** The steps that a text asks for, in its order: taken in by reference, printed by `::routine`, or listed by hand. */
export function stepsInText(
  book: Book,
  chapter: Chapter,
): { readonly all: readonly Entry[]; readonly lists: readonly (readonly Entry[])[] } {
  const all: Entry[] = [];
  const lists: Entry[][] = [];
  const { file } = chapter;
  visit(chapter.tree, (node) => {
    if (node.type === 'leafDirective') {
      const place = node.name === 'include' ? attributePlace(file, node, 'from').value : node.position;
      all.push(...stepsIn(book, chapter, node, new Set()).map((key) => ({ key, file, place })));
    }
    if (node.type !== 'list' || node.ordered !== true) return undefined;
    const list = listByHand(node).map(({ key, place }) => ({ key, file, place }));
    if (list.length < 2) return undefined;
    all.push(...list);
    lists.push(list);
    return SKIP;
  });
  return { all, lists };
}

/** The steps that a directive prints. A caution taken from a step's page is a warning, not the step. */
function stepsIn(book: Book, chapter: Chapter, directive: LeafDirective, seen: Set<string>): TargetKey[] {
  if (directive.name === 'routine')
    return [...(symptomFacts(chapter)?.routine ?? chapterFacts(chapter)?.routine ?? [])];
  if (directive.name === 'protocol') {
    return book.chapters.flatMap(({ kind, id }): TargetKey[] => (kind === 'step' ? [`step:${id}`] : []));
  }
  if (directive.name !== 'include') return [];
  const from = directive.attributes?.['from'] ?? '';
  const part = directive.attributes?.['part'] ?? '';
  const page = book.chapters.find(({ anchor }) => anchor === book.targetOf.get(from)?.owner);
  const name = `${from} ${part}`;
  if (page === undefined || seen.has(name)) return [];
  const nodes = partOf(page, part);
  if (page.kind === 'step') return nodes.every(isCaution) ? [] : [`step:${page.id}`];
  return nodes.flatMap((node) => leavesIn(node).flatMap((leaf) => stepsIn(book, page, leaf, new Set([...seen, name]))));
}

function isCaution(node: RootContent): boolean {
  return node.type === 'containerDirective' && node.name === 'caution';
}

function leavesIn(node: Nodes): LeafDirective[] {
  const leaves: LeafDirective[] = [];
  visit(node, 'leafDirective', (leaf) => {
    leaves.push(leaf);
  });
  return leaves;
}

/** A numbered list whose items begin with a link to a step is a routine typed by hand. */
function listByHand(list: List): { readonly key: TargetKey; readonly place: Place | undefined }[] {
  return list.children.flatMap(({ children: [first] }) => {
    const link = first?.type === 'paragraph' ? firstLink(first.children) : undefined;
    const [, id] = /^step:([a-z0-9.-]+)$/.exec(link?.url ?? '') ?? [];
    return id === undefined ? [] : [{ key: `step:${id}` as const, place: link?.position }];
  });
}

function firstLink([first]: readonly Nodes[]): Link | undefined {
  if (first?.type === 'strong' || first?.type === 'emphasis') return firstLink(first.children);
  return first?.type === 'link' ? first : undefined;
}
