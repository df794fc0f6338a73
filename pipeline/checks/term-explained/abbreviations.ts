import type { Book, Finding } from '../../book.ts';
import { once } from '../../once.ts';
import { readingOf, type Reading, type ReadPassage } from '../../prose/reading.ts';
import { knownCapitals, shoutedWords } from './known-capitals.ts';

/** A short form in capitals, as it stands in a text: `MRI`; of `MRIs` without the `s`. */
type ShortForm = { readonly text: string; readonly start: number; readonly end: number };

/** Short forms that are no term of the glossary, at their first use on a page, unless they are spelled out there. */
export function* abbreviations(page: Reading, book: Book): Iterable<Finding> {
  const met = new Set<string>();
  for (const readPassage of page.passages) {
    for (const short of shortForms(readPassage)) {
      if (met.has(short.text) || isWord(short.text, book)) continue;
      met.add(short.text);
      if (isSpelledOut(readPassage.passage.text, short)) continue;
      yield {
        file: page.chapter.file,
        place: readPassage.passage.place(short.start, short.end),
        reason: `Unexpected abbreviation \`${short.text}\`, expected what it stands for at its first use in the chapter`,
        note: `Write the long form and \`(${short.text})\` behind it, give it an entry in the glossary, or say it plainly.`,
      };
    }
  }
}

/** Those outside of terms and of the names of sources; syllables of "SO-us" are none. */
function shortForms({ passage: { text, spans }, sentences }: ReadPassage): readonly ShortForm[] {
  if (text.search(capitals) === -1) return [];
  const named = spans.filter(({ url }) => url?.startsWith('source:') === true);
  const passed = [...named, ...sentences.flatMap(({ uses }) => uses)];
  return Array.from(text.matchAll(capitals), ({ 1: short = '', index }): ShortForm => ({
    text: short,
    start: index,
    end: index + short.length,
  })).filter(({ start, end }) => !passed.some((other) => other.start < end && other.end > start));
}

const capitals = /(?<![\p{L}\p{N}_-])(\p{Lu}{2,})s?(?![\p{L}\p{N}_]|-\p{Ll})/gu;

function isWord(text: string, book: Book): boolean {
  return knownCapitals.has(text) || shoutedWords.has(text) || isRoman.test(text) || smallWords(book).has(text);
}

/** Numerals up to 39: "type II". */
const isRoman = /^X{0,3}(?:IX|IV|V?I{0,3})$/;

/** Words of the book in small letters: in capitals, they are shouted. Shorter ones might be either, as "it" and "IT" are. */
const smallWords = once((book: Book): ReadonlySet<string> => {
  const sentences = readingOf(book).flatMap(({ passages }) => passages.flatMap((passage) => passage.sentences));
  const words = sentences.flatMap(({ wordList }) => wordList.map(({ text }) => text));
  return new Set(words.filter((word) => word.length > 2 && /^\p{Ll}+$/u.test(word)).map((word) => word.toUpperCase()));
});

/** "magnetic resonance imaging (MRI)", "MRI (magnetic resonance imaging)", "sacroiliac (SI)": the letters stand in the long form, in their order. */
function isSpelledOut(text: string, { text: short, start, end }: ShortForm): boolean {
  const behind = /^s? \(([^()]{4,120})\)/.exec(text.slice(end, end + 130))?.[1];
  const isInBrackets = text[start - 1] === '(' && /^s?\)/.test(text.slice(end, end + 2));
  const before = isInBrackets ? text.slice(Math.max(0, start - 120), start - 2).split(/\s+/) : [];
  const long = [behind, ...[1, 2, 3, 4, 5, 6, 7].map((count) => before.slice(-count).join(' '))];
  return long.some((words) => words !== undefined && standsFor(short.toLowerCase(), words.toLowerCase()));
}

function standsFor(short: string, long: string): boolean {
  const words = long.split(/[\s-]+/).filter((word) => word !== '');
  if (long.length < short.length * 3 || words[0]?.[0] !== short[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  const initials = words.filter((word) => short.includes(word[0] ?? ' ')).length;
  return at === short.length && initials * 2 >= Math.min(short.length, words.length);
}
