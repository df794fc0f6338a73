import { z } from 'zod';
import type { Chapter } from '../book.ts';
import { isOfKind } from './facts.ts';
import { reference } from './values.ts';

/** A chapter of running prose. `page` says what sort it is, which sets its ceiling of words; `routine` a routine it prints. */
export const chapter = {
  kind: 'chapter',
  folder: 'chapters',
  facts: z
    .strictObject({
      page: z
        .enum(['start', 'routine', 'card', 'diary', 'chain', 'studies', 'questions', 'glossary', 'sources', 'about'])
        .optional(),
      routine: z.array(reference('step')).optional(),
    })
    .transform((facts) => ({ kind: 'chapter' as const, ...facts })),
};

export type ChapterFacts = z.infer<typeof chapter.facts>;

/** The facts of a chapter of running prose, when they are sound. */
export function chapterFacts(chapter: Chapter): ChapterFacts | undefined {
  return isOfKind<ChapterFacts>(chapter.facts, 'chapter') ? chapter.facts : undefined;
}
