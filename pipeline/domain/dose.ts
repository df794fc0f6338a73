import { z } from 'zod';

/** A number with its unit: a value, a range or an upper limit. */
export type Quantity = {
  readonly limit: 'exactly' | 'at-most';
  readonly from: number;
  /** Equal to `from` unless it is a range. */
  readonly to: number;
  /** `s`, `min`, `breaths`, or `of 10`. */
  readonly unit: (typeof units)[number];
};

const units = ['s', 'min', 'breaths', 'of 10', 'times', 'spots'] as const;

const pattern = /^(at most )?(\d+)(?: to (\d+))? (s|min|breaths|of 10|times|spots)$/;

/** Reads `30 s`, `5 to 10 min`, `at most 30 s`, `3 breaths`, `5 of 10` or `5 times`; `undefined` for anything else. */
export function parseQuantity(text: string): Quantity | undefined {
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const from = Number(found[2]);
  const unit = units.find((name) => name === found[4]);
  if (unit === undefined) return undefined;
  return { limit: found[1] === undefined ? 'exactly' : 'at-most', from, to: Number(found[3] ?? from), unit };
}

/** A quantity in YAML, in one of these units; `such` are examples for who wrote another. */
function quantity(such: string, ...allowed: readonly Quantity['unit'][]) {
  return z.string().transform((text, context): Quantity => {
    const parsed = parseQuantity(text);
    if (parsed !== undefined && allowed.includes(parsed.unit)) return parsed;
    context.addIssue({ code: 'custom', message: `an amount such as ${such}`, input: text });
    return z.NEVER;
  });
}

const duration = quantity('`30 s`, `5 to 10 min` or `at most 30 s`', 's', 'min', 'breaths');

const amount = z.strictObject({
  time: duration.optional(),
  hold: duration.optional(),
  stretch: duration.optional(),
  times: z.number().int().positive().optional(),
  spots: z.number().int().positive().optional(),
});

/**
 * How much of a step: typed once, here; every edition prints it from here. `also` names what else the instructions of the
 * step count, such as `knee-bends: 5 times`, so that the check `dose-agrees` knows it.
 */
export const dose = z.strictObject({
  start: amount.optional(),
  full: amount,
  side: z.enum(['each', 'none']),
  'tender-spot': duration.optional(),
  'at-most': quantity('`5 of 10`', 'of 10').optional(),
  also: z.record(z.string(), quantity('`30 s`, `10 to 15 min`, `5 times` or `2 spots`', ...units)).default({}),
  minutes: z.number().positive(),
});

export type Amount = z.infer<typeof amount>;
export type Dose = z.infer<typeof dose>;
