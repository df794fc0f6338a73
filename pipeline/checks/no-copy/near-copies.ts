import { isInLetter, type Typed } from './every-sentence.ts';
import { standings } from './typed-sentences.ts';

/** Two sentences that differ by a word or two, one of them a warning, a caution or a rule. */
export type NearCopy = { readonly copy: Typed; readonly original: Typed };

/** A sentence as its words, and how many stand before it. */
type Indexed = { readonly sentence: Typed; readonly index: number; readonly words: readonly string[] };

/** Shorter ones are alike by chance. */
const fewestWords = 7;

/**
 * Sentences that say a warning, a caution or a rule once more in nearly the same words. Of so many words one in ten may differ,
 * or a single one; so a near copy shares one of the rarest words of its original, and only those are looked up.
 */
export function* nearCopies(sentences: readonly Typed[]): Iterable<NearCopy> {
  const worded = sentences.map((sentence, index): Indexed => ({ sentence, index, words: sentence.words.split(' ') }));
  const long = worded.filter(({ words }) => words.length >= fewestWords);
  const seldom = rarity(long.map(({ words }) => words));
  const byRareWord = new Map<string, Indexed[]>();
  for (const one of long.filter(({ sentence }) => isSafety(sentence))) {
    const rarest = [...new Set(one.words)].toSorted((a, b) => seldom(a) - seldom(b)).slice(0, mayDiffer(one.words) + 1);
    for (const word of rarest) byRareWord.set(word, [...(byRareWord.get(word) ?? []), one]);
  }
  for (const copy of long) {
    const candidates = new Set(copy.words.flatMap((word) => byRareWord.get(word) ?? []));
    const original = [...candidates].find(
      (one) => one.sentence.words !== copy.sentence.words && isOriginal(one, copy) && isNear(copy.words, one.words),
    );
    if (original !== undefined) yield { copy: copy.sentence, original: original.sentence };
  }
}

function isSafety({ as }: Typed): boolean {
  return as === 'warning' || as === 'caution' || as === 'rule';
}

/** Rules of steps are alike, each being a list of its own; else the one that others repeat, of equals the first. */
function isOriginal(one: Indexed, other: Indexed): boolean {
  const rank = ({ sentence }: Indexed): number =>
    standings.indexOf(sentence.as) + (isInLetter(sentence) ? standings.length : 0);
  return other.sentence.as !== 'rule' && (rank(one) - rank(other) || one.index - other.index) < 0;
}

function mayDiffer(words: readonly string[]): number {
  return Math.max(1, Math.floor(words.length / 10));
}

/** Whether all words but a few of the longer sentence stand in the other one too, as often. */
function isNear(words: readonly string[], original: readonly string[]): boolean {
  const most = mayDiffer(original);
  if (Math.abs(words.length - original.length) > most) return false;
  const left = new Map<string, number>();
  for (const word of original) left.set(word, (left.get(word) ?? 0) + 1);
  const shared = words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return Math.max(words.length, original.length) - shared.length <= most;
}

/** In how many places a word stands. */
function rarity(sentences: readonly (readonly string[])[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const words of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => counts.get(word) ?? 0;
}
