import { conditions, degrees, delays, prohibitions } from './weakening-words.ts';

/** Words that weaken a warning, and their offsets in the text. */
export type Weakening = { readonly words: string; readonly start: number; readonly end: number };

const all = pattern([...prohibitions, ...conditions, ...degrees, ...delays]);
const [isDegree, isDelay] = [pattern(degrees), pattern(delays)];

/** "Even a little", "however slight", "above all if it stays": then the warning counts all the more. */
const allTheMore = /\b(?:even|also|however|above all|most of all|no matter how)(?: [\w']+){0,3} $/i;
const notWaiting = /(?:\b(?:not|never)|n't)(?: \w+){0,2} (?:wait|leave|put|delay|postpone)\b[^.;:!?]{0,30}$|\bnot? $/i;

/** The first words of a warning that undo it, but for those that are wanted there: patterns such as `minor fall`. */
export function weakeningIn(text: string, wanted: readonly string[] = []): Weakening | undefined {
  const plain = text.replace(/\s/g, ' ').replaceAll('’', "'");
  const judged = wanted.reduce((rest, words) => rest.replace(pattern([words]), blank), plain);
  for (const { 0: found, index } of judged.matchAll(all)) {
    const before = judged.slice(Math.max(0, index - 60), index);
    const isCondition = /^if\b/i.test(found);
    if ((isCondition || isWhole(isDegree, found)) && allTheMore.test(before)) continue;
    if (isWhole(isDelay, found) && notWaiting.test(before)) continue;
    return { words: text.slice(index, index + found.length), start: index, end: index + found.length };
  }
  return undefined;
}

function isWhole(words: RegExp, found: string): boolean {
  return found.replace(words, '') === '';
}

function blank(found: string): string {
  return '·'.repeat(found.length);
}

function pattern(words: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${words.join('|').replaceAll(' ', ' +')})(?!\\w)`, 'gi');
}
