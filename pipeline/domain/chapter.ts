import { z } from 'zod';
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
