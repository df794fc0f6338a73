import type { PhrasingContent } from 'mdast';
import type { GuideBook } from '../domain/index.ts';
import type { Words } from '../book.ts';
import type { Dose } from '../domain/dose.ts';
import { amountWords, doseWords } from '../domain/dose-words.ts';
import { stepFacts } from '../domain/step.ts';
import { plainLeaf, type Directive } from './directive.ts';
import { nodesAt } from './nodes.ts';
import { word } from '../word.ts';

/** `::routine`: the steps that the page's facts list, in their order, each with its dose, and what to leave out. */
export const routine: Directive = {
  name: 'routine',
  ...plainLeaf,
  expand(directive, { book, chapter }) {
    const { facts } = chapter;
    if (facts?.kind !== 'symptom' && facts?.kind !== 'chapter') return [];
    const stage = facts.kind === 'symptom' ? 'full' : 'start';
    const { element, paragraph, reference, text } = nodesAt(directive.position);
    const items = (facts.routine ?? []).map((key) => {
      const step = stepAt(book, key);
      const dose =
        step?.dose === undefined
          ? []
          : [stage === 'start' ? doseWords(step.dose, 'start', book.words) : growingDose(step.dose, book.words)];
      const content: PhrasingContent[] = [reference(key), text(` ${step?.name ?? ''}`)];
      if (dose.length > 0) content.push(element('span', { className: ['dose'] }, [text(`: ${dose.join('')}`)]));
      return element('li', {}, [paragraph(content)]);
    });
    const leaveOut = facts.kind === 'symptom' ? facts['leave-out'] : [];
    return [
      element('ol', { className: ['routine'] }, items),
      ...leaveOut.map(({ step, when }) =>
        paragraph(
          [
            text(`${word(book.words, 'leave-out')} `),
            reference(step),
            text(` (${stepAt(book, step)?.name ?? ''}) ${when}.`),
          ],
          'leave-out',
        ),
      ),
    ];
  },
};

/** "first week 1 minute, then 2 minutes, each side"; "after the first week: 2 spots, ..." for a step that waits. */
function growingDose(dose: Dose, words: Words): string {
  const full = doseWords(dose, 'full', words);
  if (dose.start === undefined) return `${word(words, 'after-the-first-week')} ${full}`;
  const start = amountWords(dose.start, words);
  if (start === amountWords(dose.full, words)) return full;
  return `${word(words, 'first-week')} ${start}, ${word(words, 'then')} ${full}`;
}

/** The facts of the step that a key names. */
export function stepAt(book: GuideBook, key: string) {
  const target = book.targetOf.get(key);
  const chapter = book.chapters.find(({ anchor }) => anchor === target?.owner);
  return chapter === undefined ? undefined : stepFacts(chapter);
}
