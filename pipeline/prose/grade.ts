import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import type { Counts } from './sentence.ts';

/** How hard a text is to read. Both are years of school in the US; higher is harder. */
export type Grade = {
  readonly sentences: number;
  readonly words: number;
  /** Words a sentence. */
  readonly mean: number;
  readonly fleschKincaid: number;
  /** Means little below 30 sentences: pool short pages first. */
  readonly smog: number;
};

/** Grades sentences by Flesch-Kincaid (Kincaid 1975) and SMOG (McLaughlin 1969). `undefined` when there are none. */
export function gradeOf(sentences: readonly Counts[]): Grade | undefined {
  if (sentences.length === 0) return undefined;
  const sum = (count: (sentence: Counts) => number): number =>
    sentences.reduce((total, sentence) => total + count(sentence), 0);
  const words = sum((sentence) => sentence.words);
  return {
    sentences: sentences.length,
    words,
    mean: words / sentences.length,
    fleschKincaid: fleschKincaid({
      sentence: sentences.length,
      word: words,
      syllable: sum((sentence) => sentence.syllables),
    }),
    smog: smogFormula({ sentence: sentences.length, polysillabicWord: sum((sentence) => sentence.longWords) }),
  };
}
