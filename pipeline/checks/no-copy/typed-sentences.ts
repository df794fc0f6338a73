import type { Position } from 'unist';
import type { Chapter, ListFile } from '../../book.ts';
import { once } from '../../once.ts';
import { passagesOf } from '../../prose/passage.ts';

/** A sentence as somebody typed it: what is compared, and where it stands. */
export type TypedSentence = { readonly words: string; place(): Position };

/** Shorter sentences, such as "Stop at once.", may well be meant twice. An address is one word, whatever stands in it. */
const fewestWords = 5;

/** The sentences of a page: its prose without headings and tables, and its facts. */
export const sentencesOnPage = once((page: Chapter): readonly TypedSentence[] => [
  ...passagesOf(page).flatMap(({ text, place }) =>
    stretchesOf(text).map(({ words, start, end }) => ({ words, place: () => place(start, end) })),
  ),
  ...sentencesInFacts(page),
]);

/** The sentences of values in YAML; the place is that of the whole value. */
export function sentencesInFacts({ factTexts }: Pick<ListFile<unknown>, 'factTexts'>): readonly TypedSentence[] {
  return factTexts.flatMap(({ value, place }) =>
    stretchesOf(value).map(({ words }) => ({ words, place: () => place })),
  );
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function stretchesOf(text: string): { words: string; start: number; end: number }[] {
  return [...segmenter.segment(text)].flatMap(({ segment, index }) => {
    if (segment.trim().split(/\s+/).length < fewestWords) return [];
    const words = normalised(segment);
    const start = index + segment.length - segment.trimStart().length;
    return [{ words, start, end: index + segment.trimEnd().length }];
  });
}

/** Small letters and digits, one space between words. */
function normalised(sentence: string): string {
  return sentence
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
