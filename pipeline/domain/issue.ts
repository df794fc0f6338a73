import { z } from 'zod';
import type { Chapter } from '../book.ts';
import { isOfKind } from './facts.ts';
import { text } from './values.ts';

/** An issue of the newsletter; one that tells what changed names the edition on record that it compares with. */
export const issue = {
  kind: 'issue',
  folder: 'newsletter',
  facts: z
    .strictObject({ subject: text, preheader: text, 'changes-since': text.optional() })
    .transform(({ 'changes-since': changesSince, ...facts }) => ({ kind: 'issue' as const, ...facts, changesSince })),
};

export type IssueFacts = z.infer<typeof issue.facts>;

/** The facts of an issue, when they are sound. */
export function issueFacts(chapter: Chapter): IssueFacts | undefined {
  return isOfKind<IssueFacts>(chapter.facts, 'issue') ? chapter.facts : undefined;
}
