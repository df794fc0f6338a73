import type { Position } from 'unist';
import type { Chapter, ListFile } from '../../book.ts';
import { stepFacts } from '../../domain/step.ts';
import { once } from '../../once.ts';
import { passagesOf } from '../../prose/passage.ts';

/** A sentence as somebody typed it: what is compared, what stands there, and where. */
export type TypedSentence = { readonly words: string; readonly as: StandsAs; place(): Position };

/** The nearer to the front of this list, the more it is the one that others repeat. */
export const standings = ['warning', 'caution', 'rule', 'key-point', 'step', 'definition', 'text'] as const;

/** `warning`: in the list of warning signs; `rule`: when to stop a step or leave it out; `step`: else on a step's page; `definition`: in the glossary. */
export type StandsAs = (typeof standings)[number];

/** Shorter sentences, such as "Stop at once.", may well be meant twice. An address is one word, whatever stands in it. */
const fewestWords = 5;

/** The sentences of a page: its prose without headings and tables, and its facts. */
export const sentencesOnPage = once((page: Chapter): readonly TypedSentence[] => {
  const plain: StandsAs = page.kind === 'step' ? 'step' : 'text';
  return [
    ...passagesOf(page).flatMap(({ text, within, place }) =>
      stretchesOf(text).map(({ words, start, end }) => ({
        words,
        as: within === 'caution' || within === 'key-point' ? within : plain,
        place: () => place(start, end),
      })),
    ),
    ...sentencesInFacts(page, isRuleOf(page), plain),
  ];
});

/** The sentences of values in YAML; the place is that of the whole value. */
export function sentencesInFacts(
  { factTexts }: Pick<ListFile<unknown>, 'factTexts'>,
  isRule: (place: Position) => boolean,
  as: StandsAs,
): readonly TypedSentence[] {
  return factTexts.flatMap(({ value, place }) =>
    stretchesOf(value).map(({ words }) => ({ words, as: isRule(place) ? 'rule' : as, place: () => place })),
  );
}

/** Whether a value of a step says when to stop or when to leave it out. */
function isRuleOf(page: Chapter): (place: Position) => boolean {
  if (stepFacts(page) === undefined) return () => false;
  const lists = [page.factPlace(['stop-if']), page.factPlace(['leave-out-if'])];
  const offset = (point: Position['start'] | undefined): number => point?.offset ?? -1;
  return ({ start }) => lists.some((list) => offset(list?.start) <= offset(start) && offset(start) < offset(list?.end));
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function stretchesOf(text: string): { words: string; start: number; end: number }[] {
  if (isShort(text)) return [];
  return [...segmenter.segment(text)].flatMap(({ segment, index }) => {
    if (isShort(segment)) return [];
    const words = normalised(segment);
    const start = index + segment.length - segment.trimStart().length;
    return [{ words, start, end: index + segment.trimEnd().length }];
  });
}

function isShort(text: string): boolean {
  return text.trim().split(/\s+/).length < fewestWords;
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
