import type { Book, Chapter } from '../../book.ts';
import type { Passage } from '../../prose/passage.ts';
import { sentencesIn, type Sentence } from '../../prose/sentence.ts';
import { goingOn, tellsOfIt, tellsTheRule } from './asking-words.ts';
import { lastStretch } from './house-rules.ts';
import { standings } from './mood.ts';
import { namedSteps, type NamedStep } from './named-steps.ts';
import type { Entry } from './sequence.ts';

/** A step that a text asks for; one that is presupposed ("after the calf, do ...") counts for the order alone. */
export type Asked = Entry & { readonly isPresupposed: boolean };

/** What a paragraph asks for, and whether it goes on with the one before it: "Then ...". */
export type Request = { readonly asked: readonly Asked[]; readonly goesOn: boolean };

/** The steps that the sentences of a passage ask for, as against those that they only mention. */
export function askedIn(book: Book, chapter: Chapter, passage: Passage, isLetter = chapter.kind === 'issue'): Request {
  const steps = namedSteps(book, chapter, passage, lastStretch.key).filter(({ key }) => key !== ownKey(chapter));
  if (steps.length === 0) return { asked: [], goesOn: false };
  let goesOn: boolean | undefined;
  const asked = sentencesIn(passage).flatMap((sentence) => {
    const { start, end } = sentence;
    const here = steps.filter((step) => start <= step.start && step.start < end);
    if (here.length === 0) return [];
    const found = askedBy(sentence, here, isLetter);
    if (found.length > 0) goesOn ??= goingOn.has(sentence.wordList[0]?.text.toLowerCase() ?? '');
    return found.map(({ key, place, isPresupposed }) => ({ key, place: place(), file: chapter.file, isPresupposed }));
  });
  return { asked, goesOn: goesOn ?? false };
}

function askedBy({ text, start, wordList }: Sentence, steps: readonly NamedStep[], isLetter: boolean) {
  const moved = steps.map((step) => ({ ...step, start: step.start - start, end: step.end - start }));
  const found = standings(text, moved);
  const isTold = tellsTheRule.test(text);
  const asksAnyway = isLetter && !isTold && !wordList.some((word) => tellsOfIt.has(word.text.toLowerCase()));
  const asked: (NamedStep & Pick<Asked, 'isPresupposed'>)[] = [];
  for (const [index, step] of steps.entries()) {
    const isLast = step.key === lastStretch.key;
    const isAsked = found[index] === 'asked' || (isLast && step.isLink && asksAnyway);
    if ((isLast && isTold) || (!isAsked && found[index] !== 'presupposed')) continue;
    // "Do the calf after the groin": what comes behind "after" is done before.
    asked.splice(isAsked ? asked.length : Math.max(0, asked.length - 1), 0, { ...step, isPresupposed: !isAsked });
  }
  return asked;
}

function ownKey({ kind, id }: Chapter): string {
  return `${kind}:${id}`;
}
