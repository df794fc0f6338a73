import type { RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import type { Book, Chapter, TargetKey } from '../../book.ts';
import { chapterFacts } from '../../domain/chapter.ts';
import { symptomFacts } from '../../domain/symptom.ts';
import { nodesOf } from '../../nodes-of.ts';
import { partOf } from '../../part-of.ts';

/** The steps that a directive prints. A caution taken from a step's page is a warning, not the step. */
export function stepsOfDirective(
  book: Book,
  chapter: Chapter,
  directive: LeafDirective,
  seen: ReadonlySet<string> = new Set(),
): TargetKey[] {
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
  return nodes.flatMap((node) =>
    nodesOf(node, 'leafDirective').flatMap((leaf) => stepsOfDirective(book, page, leaf, new Set([...seen, name]))),
  );
}

function isCaution(node: RootContent): boolean {
  return node.type === 'containerDirective' && node.name === 'caution';
}
