import { z } from 'zod';
import { text } from './values.ts';

/**
 * The words of a picture; the drawing is code in `templates/figures/`. `narrow-description` says what the narrow picture of
 * phones and letters shows, where it leaves something out; the caption is read below both, and has to be true of both.
 */
export const figure = {
  kind: 'figure',
  folder: 'figures',
  facts: z
    .strictObject({
      title: text,
      description: text,
      'narrow-description': text.optional(),
      caption: text,
      labels: z.record(z.string(), z.string()).default({}),
    })
    .transform((facts) => ({ kind: 'figure' as const, ...facts })),
};

export type FigureFacts = z.infer<typeof figure.facts>;
