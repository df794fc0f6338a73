import type { Mention } from './mention.ts';
import type { Pointer } from './pointers.ts';

/** A stretch of a text. */
export type Stretch = { readonly start: number; readonly end: number };

/** In characters: no further is looked, in a sentence without end. */
const longestClause = 300;

/** The words between two marks or joining words. */
export function clauseAround(text: string, { start, end }: Mention, sentence: Stretch): Stretch {
  const from = Math.max(sentence.start, start - longestClause);
  const before = text.slice(from, start);
  const breaks = [...before.matchAll(clauseBreak)].at(-1);
  const [next] = text.slice(end, Math.min(sentence.end, end + longestClause)).matchAll(clauseBreak);
  return {
    start: from + (breaks === undefined ? 0 : breaks.index + breaks[0].length),
    end: next === undefined ? sentence.end : end + next.index,
  };
}

/** "The calf slide takes 30 seconds" speaks of that step on any page; "after the calf slide hold for 30 seconds" may not. */
export function isSubject(text: string, pointers: readonly Pointer[], from: number, to: number): boolean {
  const before = pointers.filter(({ start, end, to: { kind } }) => kind === 'step' && start >= from && end <= to);
  return before.some(
    ({ start }) => !/\b(?:after|before|from|like|as|unlike|than|since)\b/i.test(text.slice(from, start)),
  );
}

const clauseBreak = /[,;:|!?]|\b(?:and|then|but)\b/gi;
