import type { Book, Chapter } from '../book.ts';
import { chapterFacts } from '../domain/chapter.ts';
import { once } from '../once.ts';
import { passagesOf, type Passage } from './passage.ts';
import { countsOf, sentencesIn, type Counts, type Sentence } from './sentence.ts';
import { namesIn, standing, type Use } from './standing.ts';
import { termFinder } from './term-use.ts';

/** A sentence, the terms in it, and its counts with every explained term as one word of two syllables, like "muscle". */
export type ReadSentence = Sentence & { readonly uses: readonly Use[]; readonly neutral: Counts };

/** A passage as the grades see it: fragments in lists are words of the page, and no sentences. */
export type ReadPassage = {
  readonly passage: Passage;
  readonly sentences: readonly ReadSentence[];
  readonly isGraded: boolean;
};

/** A chapter or issue, read by someone who has read what stands before it. An issue is read alone. */
export type Reading = {
  readonly chapter: Chapter;
  /** What sort of page it is: `muscle`, `step`, `issue`, or what a chapter says of itself: `start`, `studies`. */
  readonly page: string;
  readonly passages: readonly ReadPassage[];
  /** Words in paragraphs and lists; no headings, tables and generated blocks. */
  readonly words: number;
  /** Terms that the page itself is about, by id. */
  readonly about: ReadonlySet<string>;
  /** Terms that were explained before it, by id. */
  readonly known: ReadonlySet<string>;
};

/** Every chapter and issue, in reading order. The rules and `guide grade` judge by these figures alone. */
export const readingOf = once((book: Book): readonly Reading[] => {
  const terms = book.lists.terms.entries;
  const find = termFinder(terms);
  const known = new Set<string>();
  return [
    ...book.chapters.map((chapter) => readPage(book, chapter, find, known)),
    ...book.issues.map((issue) => readPage(book, issue, find, new Set())),
  ];
});

/** The sentences of a page that its grades are taken from. */
export function gradedSentences({ passages }: Pick<Reading, 'passages'>): readonly ReadSentence[] {
  return passages.flatMap(({ isGraded, sentences }) => (isGraded ? sentences : []));
}

/** Reads one page, and adds to `known` what it explains. */
function readPage(book: Book, chapter: Chapter, find: ReturnType<typeof termFinder>, known: Set<string>): Reading {
  const before = new Set(known);
  const about = subjectsOf(book, chapter);
  for (const id of about) known.add(id);
  const passages = passagesOf(chapter, book).map((passage): ReadPassage => {
    const sentences = sentencesIn(passage).map((sentence): ReadSentence => {
      const uses = find(sentence, passage.text).map((use): Use => ({ ...use, how: standing(book, passage, use) }));
      for (const { how, term } of uses) if (how === 'linked' || how === 'told') known.add(term.id);
      const { text, start, end, wordList, words, syllables, longWords } = sentence;
      const neutral = neutralCounts(sentence, uses, known);
      // Written out: V8 keeps a shape of its own, of half a kilobyte, for each object that is spread and added to.
      return { text, start, end, wordList, words, syllables, longWords, uses, neutral };
    });
    return { passage, sentences, isGraded: !passage.isItem || isFullSentence(passage.text) };
  });
  const words = sum(passages.flatMap(({ sentences }) => sentences.map((sentence) => sentence.words)));
  const page = chapter.kind === 'chapter' ? (chapterFacts(chapter)?.page ?? 'chapter') : chapter.kind;
  return { chapter, page, passages, words, about, known: before };
}

/** The terms that bear the name of something the page is the place of: `muscles/calf.md` is about the calf. */
function subjectsOf(book: Book, { anchor }: Chapter): ReadonlySet<string> {
  const terms = termsOfName(book);
  return new Set((namesAt(book).get(anchor) ?? []).flatMap((name) => terms.get(name)?.id ?? []));
}

const termsOfName = once(
  ({ lists }: Book) =>
    new Map(lists.terms.entries.flatMap((term) => [term.id, ...namesIn(term)].map((name) => [name, term]))),
);

/** By chapter, the ids and titles of what has its place there. */
const namesAt = once(({ targets }: Book) => {
  const names = new Map<string, string[]>();
  for (const { owner, kind, id, title } of targets) {
    if (['term', 'source', 'claim'].includes(kind)) continue;
    names.set(owner, [...(names.get(owner) ?? []), id, title.toLowerCase()]);
  }
  return names;
});

function neutralCounts(sentence: Sentence, uses: readonly Use[], known: ReadonlySet<string>): Counts {
  const replaced = uses.filter(({ term }) => known.has(term.id));
  if (replaced.length === 0) return sentence;
  const isReplaced = (index: number): boolean => replaced.some(({ words: [from, to] }) => index >= from && index < to);
  const kept = sentence.wordList.filter((_, index) => !isReplaced(index));
  return countsOf([...kept, ...replaced.map(() => ({ syllables: 2 }))]);
}

/** An item such as "tingling" or "Low back pain" is a fragment: it has no full stop, or no capital letter. */
function isFullSentence(text: string): boolean {
  return /^[“‘"'([]*[\p{Lu}\p{N}]/u.test(text.trim()) && /[.?!…][”’"')\]]*$/u.test(text.trim());
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
