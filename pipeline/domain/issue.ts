import { z } from 'zod';
import { text } from './values.ts';

/** An issue of the newsletter. */
export const issue = {
  kind: 'issue',
  folder: 'newsletter',
  facts: z
    .strictObject({ subject: text, preheader: text })
    .transform((facts) => ({ kind: 'issue' as const, ...facts })),
};

export type IssueFacts = z.infer<typeof issue.facts>;
