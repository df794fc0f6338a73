import type { PhrasingContent } from 'mdast';
import { amountWords, quantityWords } from '../domain/dose-words.ts';
import type { Dose } from '../domain/dose.ts';
import { stepFacts } from '../domain/step.ts';
import type { Words } from '../book.ts';
import { plainLeaf, type Directive } from './directive.ts';
import { nodesAt } from './nodes.ts';
import { word } from '../word.ts';

/** `::step-facts`: goal, position, where, how hard, how long, how often, stop if, leave out if and basis of a step. */
export const stepFactsTable: Directive = {
  name: 'step-facts',
  ...plainLeaf,
  expand(directive, { book, chapter }) {
    const facts = stepFacts(chapter);
    if (facts === undefined) return [];
    const { words } = book;
    const { facts: table, reference, strong, text } = nodesAt(directive.position);
    const basis: PhrasingContent[] = [
      strong(`${asSentence(facts.basis.of.map((of) => word(words, `basis-${of}`)).join(', '))} `),
      text(facts.basis.text),
    ];
    for (const [index, source] of facts.basis.sources.entries()) {
      basis.push(text(index === 0 ? ' ' : ', '), reference(source));
    }
    const rows: (readonly [string, readonly (PhrasingContent | string)[]])[] = [
      ['goal', [facts.goal]],
      ['position', facts.position === undefined ? [] : [facts.position]],
      ['what', 'what' in facts ? [facts.what.join(' ')] : []],
      ['where', 'where' in facts ? [facts.where] : []],
      ['how-hard', 'how-hard' in facts ? [facts['how-hard']] : []],
      ['how-long', facts.dose === undefined ? [] : [howLong(facts.dose, words)]],
      ['how-often', facts['how-often'] === undefined ? [] : [facts['how-often']]],
      ['stop-if', facts['stop-if'].length === 0 ? [] : [facts['stop-if'].join(' ')]],
      ['leave-out-if', facts['leave-out-if'].length === 0 ? [] : [facts['leave-out-if'].join(' ')]],
      ['basis', basis],
    ];
    const filled = rows.filter(([, content]) => content.length > 0);
    return [
      table(
        'step-facts',
        filled.map(([key, content]) => [word(words, key), content] as const),
      ),
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

function asSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
