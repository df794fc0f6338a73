import type { Book, Chapter, Place } from '../../book.ts';
import { chapterFacts } from '../../domain/chapter.ts';
import { chapterTarget } from '../../domain/facts.ts';
import { muscleFacts } from '../../domain/muscle.ts';
import { stepFacts } from '../../domain/step.ts';
import { once } from '../../once.ts';
import type { CarriedCaution } from './carried-caution.ts';
import { stepsPrinted } from './steps-printed.ts';

/** Why a page or an issue must carry a caution, and where it speaks of it. */
export type Occasion = { readonly because: string; readonly place: Place | undefined };

/** Whether a step must carry a caution: it works on the muscle in that way, or stands between the steps named. */
export function stepSpeaksOf(book: Book, caution: CarriedCaution, step: Chapter): Occasion | undefined {
  const { place } = chapterTarget(step);
  const facts = stepFacts(step);
  const isAction = facts?.action === 'press' || facts?.action === 'stretch';
  if (facts !== undefined && isAction && (caution.action ?? facts.action) === facts.action) {
    const muscle = facts.muscles.find((key) => caution.about.has(book.targetOf.get(key)?.owner ?? ''));
    if (muscle !== undefined) return { because: `The step has the action \`${facts.action}\` on \`${muscle}\``, place };
    const page = treatedBy(book)
      .get(step.anchor)
      ?.find(({ anchor }) => caution.about.has(anchor));
    if (page !== undefined) return { because: `\`muscle:${page.id}\` names it among its steps`, place };
    if (caution.about.has(step.anchor)) return { because: 'The caution is about this step', place };
  }
  if (!caution.between.includes(step.anchor)) return undefined;
  return { because: `The caution stands in every step \`between\` the two that it names`, place };
}

/** The card is used without the book: it carries the cautions of the steps in its routine, and of those that it prints. */
export function cardSpeaksOf(book: Book, caution: CarriedCaution, card: Chapter): Occasion | undefined {
  const facts = chapterFacts(card);
  if (facts?.page !== 'card') return undefined;
  const listed = (facts.routine ?? []).map((key, index) => ({ key, place: card.factPlace(['routine', index]) }));
  for (const { key, place } of [...listed, ...stepsPrinted(book, card)]) {
    const step = stepOf(book, book.targetOf.get(key)?.owner);
    if (step === undefined || stepSpeaksOf(book, caution, step) === undefined) continue;
    return { because: `The card is used without the book, and \`${key}\` is a step of its routine`, place };
  }
  return undefined;
}

/** The step that is printed at an anchor. */
export function stepOf(book: Book, owner: string | undefined): Chapter | undefined {
  return owner === undefined ? undefined : stepsAt(book).get(owner);
}

const stepsAt = once(
  ({ chapters }: Book) =>
    new Map(chapters.flatMap((step) => (step.kind === 'step' ? [[step.anchor, step] as const] : []))),
);

/** By the anchor of a step, the pages of the muscles that name it as theirs. */
const treatedBy = once((book: Book) => {
  const pages = new Map<string, Chapter[]>();
  for (const chapter of book.chapters) {
    for (const key of muscleFacts(chapter)?.steps ?? []) {
      const owner = book.targetOf.get(key)?.owner ?? '';
      pages.set(owner, [...(pages.get(owner) ?? []), chapter]);
    }
  }
  return pages;
});
