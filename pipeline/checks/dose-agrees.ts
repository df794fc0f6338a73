import type { Book, Chapter, Check, Finding } from '../book.ts';
import { quantityWords } from '../domain/dose-words.ts';
import type { Quantity } from '../domain/dose.ts';
import { stepFacts } from '../domain/step.ts';
import { mentionsIn, type Mention } from './dose-agrees/mention.ts';
import { saidIn } from './dose-agrees/said.ts';
import { isEmpty, scopeOf, type Scope } from './dose-agrees/scope.ts';
import { doseOf, minutesOf } from './dose-agrees/total.ts';
import { exactly, isSameAmount, isSameUnit, typedAmounts } from './dose-agrees/typed-amounts.ts';

/** A dose is typed once, in the facts of its step; what a text says about it is the same. */
export const doseAgrees: Check = {
  id: 'dose-agrees',
  about: 'A number with a unit in a text that speaks of a step equals a dose which that step types.',
  *chapter(chapter, book) {
    yield* timeOfStep(chapter);
    for (const said of saidIn(chapter, book)) {
      for (const mention of mentionsIn(said.text)) {
        const scope = scopeOf(chapter, book, said, mention);
        if (isEmpty(scope) || agrees(mention, scope, book)) continue;
        const place = said.place(mention.start, mention.end);
        yield { file: chapter.file, place, ...disagreement(mention, scope, book) };
      }
    }
  },
};

/** `minutes` is what the full dose takes, and at most 1 minute more, for changing sides. */
function* timeOfStep(chapter: Chapter): Iterable<Finding> {
  const dose = stepFacts(chapter)?.dose;
  if (dose === undefined) return;
  const least = minutesOf(dose.full, dose.side);
  if (dose.minutes >= least && dose.minutes <= least + 1) return;
  yield {
    file: chapter.file,
    place: chapter.factPlace(['dose', 'minutes']),
    reason: `Unexpected ${dose.minutes} as \`minutes\`, expected ${least} to ${least + 1}, since the full dose takes ${least}`,
  };
}

function agrees(mention: Mention, { steps, totals }: Scope, book: Book): boolean {
  const doses = [...steps].flatMap((step) => doseOf(book, step) ?? []);
  if (mention.unit === 'of 10') {
    const limits = doses.flatMap((dose) => dose['at-most']?.to ?? []);
    return limits.length === 0 || mention.to <= Math.max(...limits);
  }
  const amounts = [...doses.flatMap(typedAmounts), ...totals.map(({ minutes }) => exactly(minutes, 'min'))];
  return amounts.some((amount) => isSameAmount(mention, amount));
}

function disagreement(mention: Mention, { steps, totals }: Scope, book: Book): Omit<Finding, 'file' | 'place'> {
  const doses = [...steps].flatMap((step) => doseOf(book, step) ?? []);
  const amounts =
    mention.unit === 'of 10' ? doses.flatMap((dose) => dose['at-most'] ?? []) : doses.flatMap(typedAmounts);
  const words = (quantity: Quantity): string => `\`${quantityWords(quantity, book.words)}\``;
  const known = new Set(amounts.filter(({ unit }) => isSameUnit(mention, unit)).map(words));
  const wholes = mention.unit === 's' ? totals : [];
  const [step, ...others] = steps;
  const choices = [
    ...(known.size === 0
      ? []
      : [`a dose of ${others.length === 0 ? `\`${step ?? ''}\`` : 'its steps'} (${[...known].join(', ')})`]),
    ...wholes.map(({ minutes }) => `the total of ${words(exactly(minutes, 'min'))}`),
  ];
  const expected = choices.length === 0 ? 'no such number, since none is typed' : choices.join(' or ');
  const page = others.length > 0 || step === undefined ? undefined : pageOf(book, step);
  return {
    reason: `Unexpected \`${mention.text}\`, expected ${expected}`,
    note: [
      typedOnce,
      ...wholes.map(({ typed }) => `The typed minutes of the total are ${typed}, rounded up to the next 5.`),
    ].join('\n'),
    ...(page === undefined
      ? {}
      : { related: [{ file: page.file, place: page.factPlace(['dose']), reason: 'The dose is typed here' }] }),
  };
}

const typedOnce =
  'A dose is typed once, in `dose` of the step. Say the same number, or change it there; `also` names further amounts.';

function pageOf(book: Book, step: string): Chapter | undefined {
  return book.chapters.find(({ anchor }) => anchor === book.targetOf.get(step)?.owner);
}
