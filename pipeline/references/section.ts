import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Chapter, Id, ReferenceKind, TargetSeed } from '../book.ts';
import { joinIds, slugOf } from '../domain/slug.ts';
import { nodesOf } from '../nodes-of.ts';

/** A chapter of running prose, or any heading: `section:the-routine`, `section:iliopsoas.where-it-is`. */
export const section: ReferenceKind = {
  kind: 'section',
  *targets({ chapters }) {
    for (const chapter of chapters) {
      const taken = new Map<string, number>();
      let isFirst = true;
      for (const heading of nodesOf(chapter.tree, 'heading')) {
        if (isFirst && heading.depth === 1) {
          isFirst = false;
          if (chapter.kind === 'chapter') yield seed(chapter, heading, chapter.id);
          continue;
        }
        yield seed(chapter, heading, idOf(chapter, heading, taken));
      }
      if (isFirst && chapter.kind === 'chapter') yield seed(chapter, undefined, chapter.id);
    }
  },
  label: ({ title }) => title,
};

function seed(chapter: Chapter, heading: Heading | undefined, id: Id): TargetSeed {
  return {
    id,
    title: heading === undefined ? chapter.title : toString(heading).trim(),
    number: undefined,
    file: chapter.file,
    place: heading?.position,
    owner: chapter.anchor,
    node: heading,
  };
}

/**
 * `chapter.explicit-id`; a heading without one is named by its words, told apart by a number where two read alike, and by
 * the kind too, since a muscle and a step may share a file name.
 */
function idOf(chapter: Chapter, heading: Heading, taken: Map<string, number>): Id {
  const explicit = heading.data?.id;
  if (explicit !== undefined) return joinIds(chapter.id, slugOf(explicit, 'part'));
  const words = slugOf(toString(heading), `part-${taken.size + 1}`);
  let name = words;
  let count = taken.get(words) ?? 1;
  for (; taken.has(name); count++) name = slugOf(`${words}-${count + 1}`, words);
  taken.set(words, count).set(name, taken.get(name) ?? 1);
  return joinIds(chapter.kind === 'chapter' ? chapter.id : slugOf(chapter.anchor, chapter.id), name);
}
