import { z } from 'zod';
import { text } from './values.ts';

/** The words of a picture; the drawing is code in `templates/figures/`. */
export const figure = {
  kind: 'figure',
  folder: 'figures',
  facts: z
    .strictObject({
      title: text,
      description: text,
      caption: text,
      labels: z.record(z.string(), z.string()).default({}),
    })
    .transform((facts) => ({ kind: 'figure' as const, ...facts })),
};

export type FigureFacts = z.infer<typeof figure.facts>;
