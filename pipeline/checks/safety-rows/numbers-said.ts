import type { Book, Chapter, Place } from '../../book.ts';
import { passagesOf } from '../../prose/passage.ts';
import { sentencesIn } from '../../prose/sentence.ts';

/** A sentence of a page or a value of its facts. */
export type Saying = { readonly text: string; readonly place: Place | undefined; readonly within: string };

/** All that a page says: its sentences with empty links filled, and those of the values of its facts. */
export function sayingsOf(book: Book, chapter: Chapter): readonly Saying[] {
  const facts = chapter.factTexts.flatMap(({ value, place }) =>
    value.split(/(?<=[.!?])\s+/).map((text) => ({ text, place, within: 'facts' })),
  );
  const sentences = passagesOf(chapter, book).flatMap((passage) =>
    sentencesIn(passage).map(({ text, start, end }) => ({
      text,
      place: passage.place(start, end),
      within: passage.within,
    })),
  );
  return [...facts, ...sentences];
}

/** The items of a page as a whole. */
export function itemsOf(book: Book, chapter: Chapter): readonly Saying[] {
  return passagesOf(chapter, book)
    .filter(({ isItem }) => isItem)
    .map(({ text, within, node }) => ({ text, within, place: node.position }));
}

/** The numbers of a text in digits or small words, without those that tell the whole scale. */
export function numbersIn(text: string): readonly number[] {
  const scaled = text.replace(/\b(?:from )?0 to 10\b|\b(?:out )?of (?:10|ten)\b/gi, '');
  return [...scaled.matchAll(number)].map(([found]) => {
    const word = words.indexOf(found.toLowerCase());
    return word === -1 ? Number(found) : word + 2;
  });
}

const words = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const number = new RegExp(`\\b(?:\\d{1,3}|${words.join('|')})\\b`, 'gi');
