import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Chapter } from './book.ts';
import { slugOf } from './domain/slug.ts';
import { once } from './once.ts';
import { rowsOfStep } from './step-rows.ts';

/**
 * What `::include` repeats of a page: the nodes below a heading, without the heading, by its id or else its words
 * (`what-you-do`); a block by its id; the first key point, as `key-point`; rows of a step's facts (`stop-if leave-out-if`).
 */
export function partOf(chapter: Chapter, part: string): readonly RootContent[] {
  return partsOf(chapter).get(part) ?? rowsOfStep(chapter, part);
}

/** The names of the parts of a page; rows of a step's facts have names of their own. */
export function partNames(chapter: Chapter): readonly string[] {
  return [...partsOf(chapter).keys()];
}

const partsOf = once((chapter: Chapter): ReadonlyMap<string, readonly RootContent[]> => {
  const { children } = chapter.tree;
  const parts = new Map<string, readonly RootContent[]>();
  for (const [index, node] of children.entries()) {
    const name = nameOf(node);
    if (name === undefined || parts.has(name)) continue;
    parts.set(name, node.type === 'heading' ? below(children.slice(index + 1), node.depth) : [node]);
  }
  return parts;
});

function nameOf(node: RootContent): string | undefined {
  if (node.type === 'heading') {
    return node.depth === 1 ? undefined : (node.data?.id ?? slugOf(toString(node), 'part'));
  }
  if (node.type !== 'containerDirective') return undefined;
  return node.attributes?.['id'] ?? (node.name === 'key-point' ? node.name : undefined);
}

function below(rest: readonly RootContent[], depth: number): readonly RootContent[] {
  const end = rest.findIndex((next) => next.type === 'heading' && next.depth <= depth);
  return end === -1 ? rest : rest.slice(0, end);
}
