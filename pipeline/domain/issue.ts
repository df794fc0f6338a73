import { z } from 'zod';
import type { Chapter, ReferenceKind } from '../book.ts';
import { chapterTarget, isOfKind } from './facts.ts';
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

/** `[](issue:the-thigh-first)`: another letter, in the archive on the web; only letters refer to letters. */
export const issueReference: ReferenceKind = {
  kind: 'issue',
  *targets({ issues }) {
    for (const chapter of issues) yield chapterTarget(chapter);
  },
  label: ({ title }) => title,
};
