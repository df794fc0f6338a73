import type { PhrasingContent } from 'mdast';
import { amountWords, quantityWords } from '../domain/dose-words.ts';
import type { Dose } from '../domain/dose.ts';
import { stepFacts, type StepFacts } from '../domain/step.ts';
import type { Words } from '../book.ts';
import { stepRows, type StepRow } from '../step-rows.ts';
import { attribute, plainLeaf, type Directive } from './directive.ts';
import { nodesAt } from './nodes.ts';
import { word } from '../word.ts';

/**
 * `::step-facts`: goal, position, where, how hard, how long, how often, stop if, leave out if, basis and departures of a
 * step. A page prints all of them; `rows`, which no page may write, comes from an `::include` of some of them. What is not
 * checked is said beside the basis, and below rows that leave the basis out.
 */
export const stepFactsTable: Directive = {
  name: 'step-facts',
  ...plainLeaf,
  expand(directive, { book, chapter }) {
    const facts = stepFacts(chapter);
    if (facts === undefined) return [];
    const { words } = book;
    const { element, facts: table, paragraph, reference, strong, text } = nodesAt(directive.position);
    const lines = (entries: readonly string[]): PhrasingContent[] =>
      entries.length === 0
        ? []
        : [
            element(
              'ul',
              {},
              entries.map((entry) => element('li', {}, [text(entry)])),
            ),
          ];
    const wanted = attribute(directive, 'rows');
    const asked: readonly string[] = wanted === '' ? stepRows : wanted.split(' ');
    const doubt = facts.checked === 'yes' ? '' : ` ${word(words, `checked-${facts.checked}`)}`;
    const basis: PhrasingContent[] = [
      strong(`${asSentence(facts.basis.of.map((of) => word(words, `basis-${of}`)).join(', '))} `),
      text(`${facts.basis.text}${doubt}`),
    ];
    for (const [index, source] of facts.basis.sources.entries()) {
      basis.push(text(index === 0 ? ' ' : ', '), reference(source));
    }
    const rows: (readonly [StepRow, readonly (PhrasingContent | string)[]])[] = [
      ['goal', [facts.goal]],
      ['position', facts.position === undefined ? [] : [facts.position]],
      ['what', 'what' in facts ? lines(facts.what) : []],
      ['where', 'where' in facts ? [facts.where] : []],
      ['how-hard', 'how-hard' in facts ? [facts['how-hard']] : []],
      ['how-long', facts.dose === undefined ? [] : [howLong(facts.dose, words)]],
      ['how-often', facts['how-often'] === undefined ? [] : [facts['how-often']]],
      ['stop-if', lines(facts['stop-if'])],
      ['leave-out-if', lines(facts['leave-out-if'])],
      ['basis', basis],
      ['departs', facts.departs.length === 0 ? [] : [departures(facts.departs, words)]],
    ];
    const filled = rows.filter(([row, content]) => content.length > 0 && asked.includes(row));
    return [
      table(
        'step-facts',
        filled.map(([key, content]) => [word(words, key), content] as const),
      ),
      ...(doubt === '' || asked.includes('basis') ? [] : [paragraph([doubt.trim()], 'checked')]),
    ];
  },
};

/** "In the first week 1 minute. Later 2 minutes. At a tender spot 3 slow breaths. Each side." */
function howLong(dose: Dose, words: Words): string {
  const full = amountWords(dose.full, words);
  const start = dose.start === undefined ? undefined : amountWords(dose.start, words);
  const sentences =
    start === undefined || start === full
      ? [full]
      : [`${word(words, 'in-the-first-week')} ${start}`, `${word(words, 'later')} ${full}`];
  const spot = dose['tender-spot'];
  if (spot !== undefined) sentences.push(`${word(words, 'at-a-tender-spot')} ${quantityWords(spot, words)}`);
  if (dose.side === 'each') sentences.push(word(words, 'each-side'));
  return sentences.map(asSentence).join(' ');
}

/** "From the advice to start with the iliopsoas. The one worked example we know presses the thigh first." */
function departures(departs: StepFacts['departs'], words: Words): string {
  return departs.map(({ from, reason }) => `${word(words, 'departs-from')} ${from}. ${reason}`).join(' ');
}

function asSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
