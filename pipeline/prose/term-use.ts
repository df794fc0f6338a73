import type { Term } from '../book.ts';
import type { Sentence, Word } from './sentence.ts';

/** A glossary term in a sentence: its words there, and its offsets in the text. */
export type TermUse = {
  readonly term: Term;
  /** As it is written there. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Indices into the sentence's words, the last one exclusive. */
  readonly words: readonly [number, number];
};

/** Finds glossary terms in sentences by whole words, the longest name first; `QL` by its capitals, other names by any. */
export function termFinder(terms: readonly Term[]): (sentence: Sentence, text: string) => readonly TermUse[] {
  const names = new Map<string, { readonly words: readonly string[]; readonly term: Term }[]>();
  for (const term of terms) {
    for (const name of namesOf(term)) {
      const words = isAbbreviation(name) ? [name] : name.toLowerCase().split(/\s+/);
      const [first = ''] = words;
      names.set(
        first,
        [...(names.get(first) ?? []), { words, term }].toSorted((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return ({ wordList }, text) => {
    const uses: TermUse[] = [];
    for (let index = 0; index < wordList.length;) {
      const found = nameAt(wordList, index);
      const [first, last] = [wordList[index], wordList[index + (found?.words.length ?? 0) - 1]];
      if (found !== undefined && first !== undefined && last !== undefined) {
        const { start } = first;
        const end = last.end - possessive(last.text);
        const words = [index, index + found.words.length] as const;
        uses.push({ term: found.term, text: text.slice(start, end), start, end, words });
      }
      index += found?.words.length ?? 1;
    }
    return uses;
  };

  function nameAt(wordList: readonly Word[], index: number) {
    const word = wordList[index];
    const candidates = word === undefined ? [] : [...(names.get(word.text) ?? []), ...(names.get(plain(word)) ?? [])];
    return candidates.find(({ words }) =>
      words.every((name, at) => {
        const written = wordList[index + at];
        return written !== undefined && (name === plain(written) || name === written.text);
      }),
    );
  }
}

/** Every name of a term; "QL (quadratus lumborum)" is written as either. */
export function namesOf({ term, also }: Term): readonly string[] {
  const [, short, long] = /^(.+?) \((.+)\)$/.exec(term) ?? [];
  return [...new Set([...(short === undefined || long === undefined ? [term] : [short, long]), ...also])];
}

/** Whether a name is a short form in capitals, such as QL. */
export function isAbbreviation(name: string): boolean {
  return /^\p{Lu}{2,}$/u.test(name);
}

function plain({ text }: Word): string {
  return text.slice(0, text.length - possessive(text)).toLowerCase();
}

/** How long the `'s` at the end of a word is. */
function possessive(text: string): number {
  return text.endsWith("'s") || text.endsWith('’s') ? 2 : 0;
}
