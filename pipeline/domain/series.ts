import { z } from 'zod';
import { id } from './values.ts';

/**
 * `newsletter/series.yaml`: the order of the issues and the day each is sent, counted from the subscription; and the news,
 * issues that are sent once, to every subscriber.
 */
export const series = z.strictObject({
  issues: z.array(z.strictObject({ issue: id, day: z.number().int().nonnegative() })),
  news: z.array(z.strictObject({ issue: id })).default([]),
});
