import { z } from 'zod';
import type { Chapter } from '../book.ts';
import { isOfKind } from './facts.ts';
import { id, reference, text } from './values.ts';

/**
 * A chapter of running prose. `page` says what sort it is, which sets its ceiling of words; `routine` a routine it prints,
 * `never-press` the places that no step presses, each by its id and its words, and what to know about them.
 */
export const chapter = {
  kind: 'chapter',
  folder: 'chapters',
  facts: z
    .strictObject({
      page: z
        .enum(['start', 'routine', 'card', 'diary', 'chain', 'studies', 'questions', 'glossary', 'sources', 'about'])
        .optional(),
      routine: z.array(reference('step')).optional(),
      'never-press': z.array(z.strictObject({ places: z.record(id, text), because: text.optional() })).optional(),
    })
    .transform((facts) => ({ kind: 'chapter' as const, ...facts })),
};

export type ChapterFacts = z.infer<typeof chapter.facts>;

/** The facts of a chapter of running prose, when they are sound. */
export function chapterFacts(chapter: Chapter): ChapterFacts | undefined {
  return isOfKind<ChapterFacts>(chapter.facts, 'chapter') ? chapter.facts : undefined;
}
