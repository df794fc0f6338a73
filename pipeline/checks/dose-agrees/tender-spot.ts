import type { Book, Finding } from '../../book.ts';
import { stepFacts } from '../../domain/step.ts';
import type { Mention } from './mention.ts';
import type { Said } from './said.ts';
import type { Scope } from './steps-of.ts';
import { pageOf } from './total.ts';
import { isSameAmount, typed } from './typed-amounts.ts';

/** A stay on a tender spot that `tender-spot` of the step does not type, though the step may type the same amount for something else. */
export function* otherStay(
  said: Said,
  mention: Mention,
  { steps }: Scope,
  book: Book,
): Iterable<Omit<Finding, 'file'>> {
  const { start } = said.sentenceAt(mention.start);
  if ((mention.unit !== 's' && mention.unit !== 'breaths') || !isStay(said.text.slice(start, mention.start))) return;
  const known = [...steps].flatMap((step) => {
    const page = pageOf(book, step);
    const limit = page === undefined ? undefined : stepFacts(page)?.dose?.['tender-spot'];
    return page === undefined || limit === undefined ? [] : [{ step, page, amount: typed(limit, book.words) }];
  });
  if (known.length === 0 || known.some(({ amount }) => isSameAmount(mention, amount))) return;
  const choices = known.map(({ amount, step }) => `\`${amount.words}\`, the \`tender-spot\` of \`${step}\``);
  yield {
    place: said.place(mention.start, mention.end),
    reason: `Unexpected \`${mention.text}\` on a tender spot, expected ${choices.join(' or ')}`,
    note: 'How long to stay on a tender spot is typed once, in `tender-spot` of the dose. Say the same, or change it there.',
    related: known.map(({ page, step }) => ({
      file: page.file,
      place: page.factPlace(['dose', 'tender-spot']),
      reason: `The stay of \`${step}\` is typed here`,
    })),
  };
}

function isStay(before: string): boolean {
  const text = before.slice(-120);
  return staysThere.test(text) || thereStays.test(text);
}

const stay = '(?:pause|stay|stop|hold|rest|linger|wait|remain|breathe)';
const spot = String.raw`(?:tender|sore)\s+(?:spot|place|point)s?`;
const staysThere = new RegExp(String.raw`\b${stay}\b[^.;:!?]{0,40}\b${spot}\b[^.;:!?]{0,30}$`, 'i');
const thereStays = new RegExp(String.raw`\b${spot}\b[^.;:!?]{0,15}\b${stay}\b[^.;:!?]{0,20}$`, 'i');
