import type { Statement } from './statement.ts';

/** Words that a pattern finds, and their offset in the sentence. */
export type Match = { readonly words: string; readonly index: number };

/** What a pattern finds in a sentence, outside of what others say in it. */
export function matchesIn(pattern: RegExp, { text, quoted }: Statement): readonly Match[] {
  if (!pattern.test(text)) return [];
  return Array.from(text.matchAll(new RegExp(pattern, `${pattern.flags}g`)), ({ 0: words, index }) => ({
    words,
    index,
  })).filter(({ index }) => !quoted.some(([from, to]) => from <= index && index < to));
}
