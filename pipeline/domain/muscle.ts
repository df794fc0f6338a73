import { z } from 'zod';
import type { Chapter, ReferenceKind } from '../book.ts';
import { chapterTarget, isOfKind } from './facts.ts';
import { checking, id, reference, text } from './values.ts';

/** A muscle, or a group of muscles with a part each: what it is called, where it is fixed and what it does. */
export const muscle = {
  kind: 'muscle',
  folder: 'muscles',
  facts: z
    .strictObject({
      name: text,
      'plain-name': text,
      'say-it': text.optional(),
      card: z.strictObject({ where: text, does: text, author: text, feel: text }),
      parts: z
        .array(
          z.strictObject({
            id,
            name: text,
            latin: text.optional(),
            starts: text,
            ends: text,
            does: text,
            nerve: text.optional(),
            sources: z.array(reference('source')).default([]),
            ...checking,
          }),
        )
        .min(1, { error: 'at least one part' }),
      steps: z.array(reference('step')),
      key: z.boolean().default(false),
    })
    .transform((facts) => ({ kind: 'muscle' as const, ...facts })),
};

export type MuscleFacts = z.infer<typeof muscle.facts>;

/** `muscle:iliopsoas` prints the muscle's name. The parts of a group are targets of their own, in its chapter. */
export const muscleReference: ReferenceKind = {
  kind: 'muscle',
  *targets({ chapters }) {
    for (const chapter of chapters) {
      if (chapter.kind !== 'muscle') continue;
      yield chapterTarget(chapter);
      const facts = muscleFacts(chapter);
      for (const [index, part] of (facts?.parts ?? []).entries()) {
        if (part.id === chapter.id) continue;
        const place = chapter.factPlace(['parts', index, 'id']);
        yield { id: part.id, title: part.name, number: undefined, file: chapter.file, place, owner: chapter.anchor };
      }
    }
  },
  label: ({ title }) => title,
};

/** The facts of a chapter, when it is a muscle's and they are sound. */
export function muscleFacts(chapter: Chapter): MuscleFacts | undefined {
  return isOfKind<MuscleFacts>(chapter.facts, 'muscle') ? chapter.facts : undefined;
}
