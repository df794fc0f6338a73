import type { Sentence as SentenceNode } from 'nlcst';
import { ParseEnglish } from 'parse-english';
import { syllable } from 'syllable';
import { once } from '../once.ts';
import type { Passage } from './passage.ts';
import { splitAfterNumber } from './split-after-number.ts';

/** What the reading grades count. */
export type Counts = {
  readonly words: number;
  readonly syllables: number;
  /** Words of three syllables or more. */
  readonly longWords: number;
};

/** A word, and its offsets in the text it was taken from. */
export type Word = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly syllables: number;
};

/** A sentence of a text, and what the reading grades count in it. */
export type Sentence = Counts & {
  readonly text: string;
  /** Offsets in the text it was taken from. */
  readonly start: number;
  readonly end: number;
  readonly wordList: readonly Word[];
};

const parser = new ParseEnglish();

/** The sentences of a passage, split once, whether it is read with labels or without. */
export function sentencesIn({ node, text }: Pick<Passage, 'node' | 'text'>): readonly Sentence[] {
  const known = splitBefore(node);
  const sentences = known.get(text) ?? sentencesOf(text);
  known.set(text, sentences);
  return sentences;
}

const splitBefore = once<Passage['node'], Map<string, readonly Sentence[]>>(() => new Map());

/** Splits a text into its sentences. A number counts as a word of one syllable; what holds no letter or digit, as none. */
export function sentencesOf(text: string): readonly Sentence[] {
  return sentenceNodesOf(text).flatMap((node) => sentenceOf(node, text));
}

/** The sentences of a text as nlcst, which takes ten times their memory: made again where plugins of retext ask for it. */
export function sentenceNodesOf(text: string): readonly SentenceNode[] {
  return parser
    .parse(text)
    .children.flatMap((paragraph) => (paragraph.type === 'ParagraphNode' ? paragraph.children : []))
    .flatMap((whole) => (whole.type === 'SentenceNode' ? splitAfterNumber(whole) : []));
}

function sentenceOf(node: SentenceNode, text: string): readonly Sentence[] {
  const wordList = wordsOf(node, text);
  if (wordList.length === 0) return [];
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const { words, syllables, longWords } = countsOf(wordList);
  return [{ text: text.slice(start, end), start, end, wordList, words, syllables, longWords }];
}

/** Counts words by their syllables. */
export function countsOf(words: readonly Pick<Word, 'syllables'>[]): Counts {
  return {
    words: words.length,
    syllables: words.reduce((sum, { syllables }) => sum + syllables, 0),
    longWords: words.filter(({ syllables }) => syllables > 2).length,
  };
}

function wordsOf({ children }: SentenceNode, whole: string): Word[] {
  return children.flatMap((node) => {
    if (node.type !== 'WordNode') return [];
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const { text, syllables, isWord } = known(whole.slice(start, end));
    return isWord ? [{ text, start, end, syllables }] : [];
  });
}

type Known = Pick<Word, 'text' | 'syllables'> & { readonly isWord: boolean };

/** Most words come often: each is kept once. Counting its syllables takes longer than splitting the text. */
const knownWords = new Map<string, Known>();

function known(text: string): Known {
  const word = knownWords.get(text) ?? { text, syllables: syllablesOf(text), isWord: /[\p{L}\p{N}]/u.test(text) };
  if (knownWords.size > 20_000) knownWords.clear();
  knownWords.set(text, word);
  return word;
}

function syllablesOf(word: string): number {
  return /\d/.test(word) ? 1 : syllable(word.toLowerCase());
}
