import type { Book, Finding, TargetKey } from '../../book.ts';
import type { Mention } from './mention.ts';
import type { Scope } from './steps-of.ts';
import { leastTotal, pageOf } from './total.ts';
import { exactly, typed, typedAmounts, typedEffort } from './typed-amounts.ts';

/** So many steps are named in one message. */
const mostSteps = 4;

/** What is said, what the nearest steps type instead, and where. */
export function disagreement(mention: Mention, { steps, totals }: Scope, book: Book): Omit<Finding, 'file' | 'place'> {
  const known = [...steps].map((step) => ({ step, amounts: wordsOf(book, step, mention) }));
  const typing = known.filter(({ amounts }) => amounts.length > 0);
  const wholes = mention.unit === 's' && (mention.to >= leastTotal || steps.size === 0) ? totals : [];
  const choices = [
    ...typing.slice(0, mostSteps).map(({ step, amounts }) => `a dose of \`${step}\` (${amounts.join(', ')})`),
    ...(typing.length > mostSteps ? [`one of ${typing.length - mostSteps} more steps`] : []),
    ...wholes.map(({ minutes }) => `the total of \`${typed(exactly(minutes, 'min'), book.words).words}\``),
  ];
  const nobody = [...steps].slice(0, mostSteps).map((step) => `\`${step}\``);
  const expected =
    choices.length > 0 ? choices.join(' or ') : `no such amount, since ${nobody.join(', ') || 'nobody'} types none`;
  const sources = (typing.length > 0 ? typing : known).slice(0, mostSteps);
  return {
    reason: `Unexpected \`${mention.text}\`, expected ${expected}`,
    note: [
      typedOnce,
      ...wholes.map(({ typed: minutes }) => `The typed minutes of the total are ${minutes}, rounded up to the next 5.`),
    ].join('\n'),
    related: sources.flatMap(({ step }) => {
      const page = pageOf(book, step);
      const path = mention.unit === 'a day' ? 'how-often' : 'dose';
      if (page === undefined) return [];
      return [{ file: page.file, place: page.factPlace([path]), reason: `The dose of \`${step}\` is typed here` }];
    }),
  };
}

const typedOnce =
  'A dose is typed once, in `dose` of the step. Say the same number, or change it there; `also` names further amounts, and `how-often` says how often.';

/** What a step types in the unit of a text. */
function wordsOf(book: Book, step: TargetKey, { unit }: Mention): readonly string[] {
  const page = pageOf(book, step);
  if (page === undefined) return [];
  const amounts = unit === 'of 10' ? typedEffort(book, page) : typedAmounts(book, page);
  return [...new Set(amounts.filter((amount) => amount.unit === unit).map(({ words }) => `\`${words}\``))];
}
