import type { Book, TargetKey } from '../../book.ts';
import { unmet } from './violations.ts';
import { legalOrder } from './legal-order.ts';
import { departsFrom } from './departures.ts';
import { constraintsOf, stepsOf } from './steps-of.ts';
import { closing, opening } from './house-rules.ts';
import type { Constraint, Order } from './constraint.ts';

/** One legal order of some steps, with what they need, for the note of a finding. */
export function proposal(book: Book, keys: readonly TargetKey[], isWhole: boolean): string {
  const constraints = constraintsOf(book);
  const hard = constraints.filter(({ strength }) => strength === 'hard');
  const advice = constraints.filter((one) => one.strength === 'advice' && !departsFrom(book, one));
  const ends = isWhole ? [opening.key, closing.key] : [opening.key];
  const protocol = stepsOf(book).map(({ key }) => key);
  const all = withNeeds([...keys, ...ends], hard);
  const steps = [...protocol.filter((key) => all.has(key)), ...[...all].filter((key) => !protocol.includes(key))];
  const around = frame(book, steps);
  const afters = (of: readonly Constraint[]): Constraint[] => of.filter(({ kind }) => kind === 'after');
  const order =
    legalOrder(steps, [...afters(hard), ...around, ...afters(advice)]) ??
    legalOrder(steps, [...afters(hard), ...around]);
  if (order === undefined) return 'No order is legal until the hard rules hold no cycle.';
  return `A legal order: ${order.map((key) => key.replace('step:', '')).join(', ')}.`;
}

function withNeeds(keys: readonly TargetKey[], hard: readonly Constraint[]): ReadonlySet<TargetKey> {
  const needs = hard.filter(({ kind }) => kind === 'needs');
  const all = new Set(keys);
  for (let missing = unmet(keys, needs); missing.length > 0; missing = unmet([...all], needs)) {
    for (const { earlier } of missing) all.add(earlier);
  }
  return all;
}

/** A routine begins with the check and ends with the walk; nothing else follows the hamstring stretch. */
function frame(book: Book, steps: readonly TargetKey[]): Order[] {
  const last = new Set<string>(stepsOf(book).flatMap(({ key, isLastStretch }) => (isLastStretch ? [key] : [])));
  return steps.flatMap((step): Order[] => [
    ...(step === opening.key ? [] : [{ earlier: opening.key, later: step }]),
    ...(step === closing.key ? [] : [{ earlier: step, later: closing.key }]),
    ...(step === opening.key || step === closing.key || last.has(step)
      ? []
      : [...last].map((stretch) => ({ earlier: step, later: stretch }))),
  ]);
}
