import type { Book, Chapter, Check, Finding } from '../book.ts';
import { stepFacts } from '../domain/step.ts';
import { disagreement } from './dose-agrees/disagreement.ts';
import { effortFaults } from './dose-agrees/effort.ts';
import type { Mention } from './dose-agrees/mention.ts';
import { mentionsIn } from './dose-agrees/mentions.ts';
import { saidIn } from './dose-agrees/said.ts';
import { scopeOf } from './dose-agrees/scope.ts';
import { isEmpty, type Scope } from './dose-agrees/steps-of.ts';
import { otherStay } from './dose-agrees/tender-spot.ts';
import { minutesOf, pageOf } from './dose-agrees/total.ts';
import { exactly, isSameAmount, typed, typedAmounts, typedEffort } from './dose-agrees/typed-amounts.ts';

/** A dose is typed once, in the facts of its step; what a text says about it is the same. */
export const doseAgrees: Check = {
  id: 'dose-agrees',
  about: 'An amount in a text that speaks of a step equals one which that step types.',
  *chapter(chapter, book) {
    yield* timeOfStep(chapter);
    yield* effortFaults(chapter);
    for (const said of saidIn(chapter, book)) {
      for (const mention of mentionsIn(said.text)) {
        if (said.form === 'how-often' && mention.unit === 'a day') continue;
        const scope = scopeOf(chapter, book, said, mention);
        if (isEmpty(scope)) continue;
        if (agrees(mention, scope, book)) {
          for (const fault of otherStay(said, mention, scope, book)) yield { file: chapter.file, ...fault };
          continue;
        }
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

/** Whether a step in scope, or a total, says the same; an effort may be lower than its limit. */
function agrees(mention: Mention, { steps, totals }: Scope, book: Book): boolean {
  const pages = [...steps].flatMap((step) => pageOf(book, step) ?? []);
  if (mention.unit === 'of 10') {
    const limits = pages.flatMap((page) => typedEffort(book, page)).map(({ to }) => to);
    return limits.length === 0 || mention.to <= Math.max(...limits);
  }
  return [
    ...pages.flatMap((page) => typedAmounts(book, page)),
    ...totals.map(({ minutes }) => typed(exactly(minutes, 'min'), book.words)),
  ].some((amount) => isSameAmount(mention, amount));
}
