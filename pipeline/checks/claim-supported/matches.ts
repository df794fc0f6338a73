import type { CausalWords } from './causal-words.ts';
import type { Statement } from './statement.ts';

/** Words that a pattern finds, and their offset in the sentence. */
export type Match = { readonly words: string; readonly index: number };

/** What a pattern finds in a sentence, outside of what others say in it, where the words around it are about its matter. */
export function matchesIn({ pattern, about }: CausalWords, { text, quoted }: Statement): readonly Match[] {
  if (text.search(pattern) === -1) return [];
  return first(text.matchAll(pattern)).filter(
    (match) =>
      !quoted.some(([from, to]) => from <= match.index && match.index < to) &&
      (about === undefined || about.test(stretchAround(text, match))),
  );
}

function first(found: Iterable<RegExpExecArray>): readonly Match[] {
  const matches: Match[] = [];
  for (const { 0: words, index } of found) {
    matches.push({ words, index });
    if (matches.length === most) break;
  }
  return matches;
}

/** How many places of a sentence are looked at, and how many characters around each: what is longer is no prose. */
const most = 50;
const reach = 400;

/** What stands around words between two points, semicolons, colons or dashes. */
function stretchAround(text: string, { words, index }: Match): string {
  const ends = /[.;:!?–—]\s/;
  const before =
    text
      .slice(Math.max(0, index - reach), index)
      .split(ends)
      .at(-1) ?? '';
  return `${before} ${text.slice(index + words.length, index + reach).split(ends)[0] ?? ''}`;
}
