import type { Nodes } from 'nlcst';
import { toString } from 'nlcst-to-string';
import { ParseEnglish } from 'parse-english';
import { syllable } from 'syllable';
import { SKIP, visit } from 'unist-util-visit';

/** A sentence of a text, and what the reading grades count in it. */
export type Sentence = {
  readonly text: string;
  /** Offsets in the text it was taken from. */
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly syllables: number;
  /** Words of three syllables or more. */
  readonly longWords: number;
};

const parser = new ParseEnglish();

/** Splits a text into its sentences. A number counts as a word of one syllable; what holds no letter or digit, as none. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  visit(parser.parse(text), 'SentenceNode', (node) => {
    const words = wordsOf(node);
    if (words.length === 0) return SKIP;
    const counts = words.map((word) => (/\d/.test(word) ? 1 : syllable(word)));
    const start = node.position?.start.offset ?? 0;
    const whole = toString(node);
    sentences.push({
      text: whole,
      start,
      end: node.position?.end.offset ?? start + whole.length,
      words: words.length,
      syllables: counts.reduce((sum, count) => sum + count, 0),
      longWords: counts.filter((count) => count > 2).length,
    });
    return SKIP;
  });
  return sentences;
}

function wordsOf(sentence: Nodes): string[] {
  const words: string[] = [];
  visit(sentence, 'WordNode', (node) => {
    const word = toString(node);
    if (/[\p{L}\p{N}]/u.test(word)) words.push(word);
    return SKIP;
  });
  return words;
}
