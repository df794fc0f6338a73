import type { Chapter, TargetSeed } from '../book.ts';

/** Whether facts are of a kind; `kind` is set by the schema that found them sound, so that it can be trusted. */
export function isOfKind<Facts extends { readonly kind: string }>(facts: unknown, kind: Facts['kind']): facts is Facts {
  return typeof facts === 'object' && facts !== null && 'kind' in facts && facts.kind === kind;
}

/** The target that a whole chapter is: named as its facts say, or by its heading. */
export function chapterTarget(chapter: Chapter): TargetSeed {
  const { facts } = chapter;
  const hasName = typeof facts === 'object' && facts !== null && 'name' in facts && typeof facts.name === 'string';
  const heading = chapter.tree.children.find((node) => node.type === 'heading');
  return {
    id: chapter.id,
    title: hasName ? String(facts.name) : chapter.title,
    number: undefined,
    file: chapter.file,
    place: heading?.position,
    owner: chapter.anchor,
    node: heading,
  };
}
