import { z } from 'zod';
import type { Chapter, ReferenceKind } from '../book.ts';
import { chapterTarget, isOfKind } from './facts.ts';
import { checking, reference, text } from './values.ts';

/**
 * A pain pattern of the post: the reader's words for it, the muscles tied to it and its own routine. What `leave-out` names
 * is not in the routine, or it is left out `sometimes`, on days when it is so.
 */
export const symptom = {
  kind: 'symptom',
  folder: 'symptoms',
  facts: z
    .strictObject({
      name: text,
      letter: z.string().regex(/^[A-Z]$/, { error: 'one capital letter' }),
      words: z.array(text).min(1, { error: 'at least one phrase of a reader' }),
      muscles: z
        .array(z.strictObject({ muscle: reference('muscle'), named: z.enum(['post', 'author', 'ours']) }))
        .min(1, { error: 'at least one muscle' }),
      routine: z.array(reference('step')).min(1, { error: 'at least one step' }),
      'leave-out': z
        .array(z.strictObject({ step: reference('step'), when: text, sometimes: z.boolean().default(false) }))
        .default([]),
      sources: z.array(reference('source')).default([]),
      ...checking,
    })
    .transform((facts) => ({ kind: 'symptom' as const, ...facts })),
};

export type SymptomFacts = z.infer<typeof symptom.facts>;

/** `symptom:low-back` prints the symptom's name. */
export const symptomReference: ReferenceKind = {
  kind: 'symptom',
  *targets({ chapters }) {
    for (const chapter of chapters) if (chapter.kind === 'symptom') yield chapterTarget(chapter);
  },
  label: ({ title }) => title,
};

/** The facts of a chapter, when it is a symptom's and they are sound. */
export function symptomFacts(chapter: Chapter): SymptomFacts | undefined {
  return isOfKind<SymptomFacts>(chapter.facts, 'symptom') ? chapter.facts : undefined;
}
