import type { Book, Chapter, Words } from '../../book.ts';
import { quantityWords } from '../../domain/dose-words.ts';
import type { Amount, Dose, Quantity } from '../../domain/dose.ts';
import { stepFacts } from '../../domain/step.ts';
import type { Mention } from './mention.ts';
import { once } from '../../once.ts';
import { everyMention } from './mentions.ts';

/** An amount that a step types, in the units of mentions, and in words. */
export type Typed = Pick<Mention, 'from' | 'to' | 'unit' | 'isLimit'> & { readonly words: string };

/** Every amount that a step types: in its dose, and in words how often; and stretches of days anywhere in its facts. */
export function typedAmounts(book: Book, chapter: Chapter): readonly Typed[] {
  return typedIn(book)(chapter);
}

const typedIn = once((book: Book) => once((chapter: Chapter) => readTyped(book, chapter)));

function readTyped(book: Book, chapter: Chapter): readonly Typed[] {
  const facts = stepFacts(chapter);
  if (facts?.dose === undefined) return [];
  const often = everyMention(facts['how-often'] ?? '').filter(({ unit }) => unit === 'a day' || unit === 'times');
  const days = chapter.factTexts.flatMap(({ value }) => everyMention(value)).filter(({ unit }) => unit === 'days');
  return [
    ...ofDose(facts.dose).map((quantity) => typed(quantity, book.words)),
    ...[...often, ...days].map((mention) => ({ ...mention, words: mention.text })),
  ];
}

/** How strong it may feel. */
export function typedEffort(book: Book, chapter: Chapter): readonly Typed[] {
  const limit = stepFacts(chapter)?.dose?.['at-most'];
  return limit === undefined ? [] : [typed(limit, book.words)];
}

function ofDose(dose: Dose): readonly Quantity[] {
  const spot = dose['tender-spot'];
  return [
    ...(dose.start === undefined ? [] : amountsIn(dose.start)),
    ...amountsIn(dose.full),
    ...(spot === undefined ? [] : [spot]),
    ...Object.values(dose.also),
    exactly(dose.minutes, 'min'),
  ];
}

function amountsIn({ time, hold, stretch, times, spots }: Amount): Quantity[] {
  return [
    ...[time, hold, stretch].filter((quantity) => quantity !== undefined),
    ...(times === undefined ? [] : [exactly(times, 'times')]),
    ...(spots === undefined ? [] : [exactly(spots, 'spots')]),
  ];
}

/** A single number with its unit. */
export function exactly(count: number, unit: Quantity['unit']): Quantity {
  return { limit: 'exactly', from: count, to: count, unit };
}

/** A quantity in seconds, and in words. */
export function typed(quantity: Quantity, words: Words): Typed {
  const { from, to, unit, limit } = quantity;
  const [factor, name] = unit === 'min' ? [60, 's' as const] : [1, unit];
  return {
    from: from * factor,
    to: to * factor,
    unit: name,
    isLimit: limit === 'at-most',
    words: quantityWords(quantity, words),
  };
}

/** Whether a text and a step say the same amount; 60 seconds are 1 minute, and "up to 10 minutes" fits 5 to 10. */
export function isSameAmount(mention: Mention, { from, to, unit }: Typed): boolean {
  return mention.unit === unit && mention.to === to && (mention.from === from || mention.isLimit);
}
