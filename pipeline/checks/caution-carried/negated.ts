import { verbOf, gerundOf, negations, unnegations } from './body-work.ts';
import type { Token } from './tokens.ts';

/** Whether a word before it in the clause forbids it, and no other takes that back. */
export function isNegated(tokens: readonly Token[], at: number): boolean {
  let isUndone = false;
  for (let index = at - 1; index >= Math.max(0, at - 12); index--) {
    const { kind, text } = tokens[index] ?? { kind: 'point', text: '' };
    if (negations.has(text) || text.endsWith("n't")) {
      if (unnegations.has(text) && index > 0 && negations.has(tokens[index - 1]?.text ?? '')) return false;
      return !isUndone;
    }
    if (unnegations.has(text)) isUndone = true;
    if (text === 'but' || text === 'instead' || (kind === 'point' && text !== ',')) return false;
    const joins = text === ',' || text === 'and' || text === 'then' || text === 'or';
    if (
      joins &&
      !tokens.slice(Math.max(0, index - 4), index).some((one) => verbOf.has(one.text) || gerundOf.has(one.text))
    ) {
      if (text !== 'or') return false;
    }
  }
  return false;
}
