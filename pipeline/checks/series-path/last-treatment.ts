import type { Book, TargetKey } from '../../book.ts';
import { constraintsOf, stepsOf } from '../order/steps-of.ts';

/** The press or stretch that the protocol puts last, and the steps of the routine that it needs before it. */
export type LastTreatment = { readonly key: TargetKey; readonly needs: readonly TargetKey[] };

/** The one that comes, by hard rules, after every other press and stretch, and needs some of them; often there is none. */
export function lastTreatment(book: Book): LastTreatment | undefined {
  const hard = constraintsOf(book).filter(({ strength }) => strength === 'hard');
  const treatments = stepsOf(book).flatMap(({ key, action }) =>
    action === 'press' || action === 'stretch' ? [key] : [],
  );
  const key = treatments.find((one) => {
    const earlier = new Set(
      hard.flatMap((rule) => (rule.kind === 'after' && rule.later === one ? [rule.earlier] : [])),
    );
    return treatments.every((other) => other === one || earlier.has(other));
  });
  const needs = hard.flatMap((rule) => (rule.kind === 'needs' && rule.later === key ? [rule.earlier] : []));
  return key !== undefined && needs.some((one) => treatments.includes(one)) ? { key, needs } : undefined;
}
