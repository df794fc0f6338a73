import { z } from 'zod';
import type { Chapter, ReferenceKind } from '../book.ts';
import { chapterTarget, isOfKind } from './facts.ts';
import { dose } from './dose.ts';
import { checking, reference, text } from './values.ts';
import { word } from '../word.ts';

const constraint = z.strictObject({ step: reference('step'), strength: z.enum(['hard', 'advice']), because: text });

const common = {
  name: text,
  goal: text,
  position: text.optional(),
  'how-often': text.optional(),
  'stop-if': z.array(text).default([]),
  'leave-out-if': z.array(text).default([]),
  basis: z.strictObject({
    of: z.array(z.enum(['author', 'mainstream', 'ours'])).min(1, { error: 'at least one of author, mainstream, ours' }),
    text,
    sources: z.array(reference('source')).default([]),
  }),
  optional: z.boolean().default(false),
  ...checking,
  after: z.array(constraint).default([]),
  needs: z.array(constraint).default([]),
  departs: z.array(z.strictObject({ from: text, reason: text, after: reference('step').optional() })).default([]),
};

/**
 * A step of the protocol. Press and stretch steps say where and how hard; check and move steps say what. `after` orders two
 * steps which are both present, `needs` demands presence. `departs` names advice that is not kept, and why: `from` goes on
 * after "the advice to", and `after` is the step that the advice in `after` or `needs` names, where it is written there.
 */
export const step = {
  kind: 'step',
  folder: 'protocol',
  facts: z
    .discriminatedUnion('action', [
      z.strictObject({
        ...common,
        action: z.enum(['check', 'move']),
        muscles: z.array(reference('muscle')).default([]),
        dose: dose.optional(),
        what: z.array(text).min(1),
      }),
      z.strictObject({
        ...common,
        action: z.enum(['press', 'stretch']),
        dose,
        muscles: z.array(reference('muscle')).min(1, { error: 'at least one muscle' }),
        where: text,
        'how-hard': text,
      }),
    ])
    .transform((facts) => ({ kind: 'step' as const, ...facts })),
};

export type StepFacts = z.infer<typeof step.facts>;

/** `step:hip-front` prints "Step 3": its place in the protocol, counted from 0. */
export const stepReference: ReferenceKind = {
  kind: 'step',
  *targets({ chapters }) {
    const steps = chapters.filter(({ kind }) => kind === 'step');
    for (const [number, chapter] of steps.entries()) yield { ...chapterTarget(chapter), number };
  },
  label: ({ number }, words) => `${word(words, 'step')} ${number ?? ''}`,
};

/** The facts of a chapter, when it is a step's and they are sound. */
export function stepFacts(chapter: Chapter): StepFacts | undefined {
  return isOfKind<StepFacts>(chapter.facts, 'step') ? chapter.facts : undefined;
}
