import type { Amount, Dose, Quantity } from '../../domain/dose.ts';
import type { Mention } from './mention.ts';

/** Every amount that the dose of a step types, but for its limit of effort. */
export function typedAmounts(dose: Dose): readonly Quantity[] {
  const spot = dose['tender-spot'];
  return [
    ...(dose.start === undefined ? [] : amountsIn(dose.start)),
    ...amountsIn(dose.full),
    ...(spot === undefined ? [] : [spot]),
    ...Object.values(dose.also),
    exactly(dose.minutes, 'min'),
  ];
}

function amountsIn({ time, hold, stretch, times, spots }: Amount): Quantity[] {
  return [
    ...[time, hold, stretch].filter((quantity) => quantity !== undefined),
    ...(times === undefined ? [] : [exactly(times, 'times')]),
    ...(spots === undefined ? [] : [exactly(spots, 'spots')]),
  ];
}

/** A single number with its unit. */
export function exactly(count: number, unit: Quantity['unit']): Quantity {
  return { limit: 'exactly', from: count, to: count, unit };
}

/** Whether a text and a dose say the same amount; 60 seconds are 1 minute, and "up to 10 minutes" fits 5 to 10. */
export function isSameAmount(mention: Mention, { from, to, unit }: Quantity): boolean {
  if (!isSameUnit(mention, unit)) return false;
  const factor = unit === 'min' ? 60 : 1;
  return mention.to === to * factor && (mention.from === from * factor || mention.isLimit);
}

/** Whether an amount is counted in what the text counts. */
export function isSameUnit(mention: Mention, unit: Quantity['unit']): boolean {
  return mention.unit === (unit === 'min' ? 's' : unit);
}
