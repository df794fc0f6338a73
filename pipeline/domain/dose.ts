import { z } from 'zod';

/** A number with its unit: a value, a range or an upper limit. */
export type Quantity = {
  readonly limit: 'exactly' | 'at-most';
  readonly from: number;
  /** Equal to `from` unless it is a range. */
  readonly to: number;
  /** `s`, `min`, `breaths`, or `of 10`. */
  readonly unit: 's' | 'min' | 'breaths' | 'of 10';
};

const pattern = /^(at most )?(\d+)(?: to (\d+))? (s|min|breaths|of 10)$/;

/** Reads `30 s`, `5 to 10 min`, `at most 30 s`, `3 breaths` or `5 of 10`; `undefined` for anything else. */
export function parseQuantity(text: string): Quantity | undefined {
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const from = Number(found[2]);
  const unit = (['s', 'min', 'breaths', 'of 10'] as const).find((name) => name === found[4]);
  if (unit === undefined) return undefined;
  return { limit: found[1] === undefined ? 'exactly' : 'at-most', from, to: Number(found[3] ?? from), unit };
}

const quantity = z.string().transform((text, context): Quantity => {
  const parsed = parseQuantity(text);
  if (parsed !== undefined) return parsed;
  context.addIssue({
    code: 'custom',
    message: 'an amount such as `30 s`, `5 to 10 min` or `at most 30 s`',
    input: text,
  });
  return z.NEVER;
});

const amount = z.strictObject({
  time: quantity.optional(),
  hold: quantity.optional(),
  stretch: quantity.optional(),
  times: z.number().int().positive().optional(),
  spots: z.number().int().positive().optional(),
});

/** How much of a step: typed once, here; every edition prints it from here. */
export const dose = z.strictObject({
  start: amount.optional(),
  full: amount,
  side: z.enum(['each', 'none']),
  'tender-spot': quantity.optional(),
  'at-most': quantity.optional(),
  minutes: z.number().positive(),
});

export type Amount = z.infer<typeof amount>;
export type Dose = z.infer<typeof dose>;
