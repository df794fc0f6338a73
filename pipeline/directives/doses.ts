import { amountWords, doseWords } from '../domain/dose-words.ts';
import { stepFacts } from '../domain/step.ts';
import { plainLeaf, type Directive } from './directive.ts';
import { nodesAt } from './nodes.ts';
import { word } from '../word.ts';

/** `::doses`: the typed doses of all steps, as the table `doses`. */
export const doses: Directive = {
  name: 'doses',
  ...plainLeaf,
  expand(directive, { book }) {
    const { words } = book;
    const { cell, element, paragraph, reference, row, table, text } = nodesAt(directive.position);
    const target = book.targetOf.get('table:doses');
    const head = row(['dose-step', 'dose-start', 'dose-full', 'dose-minutes'].map((key) => cell([word(words, key)])));
    const rows = book.chapters.flatMap((chapter) => {
      const facts = stepFacts(chapter);
      if (facts?.dose === undefined) return [];
      const { dose } = facts;
      const optional = facts.optional ? ` (${word(words, 'optional')})` : '';
      const start = dose.start === undefined ? word(words, 'none-in-first-week') : amountWords(dose.start, words);
      const name = cell([reference(`step:${chapter.id}`), text(` ${facts.name}${optional}`)], 'row');
      return [row([name, cell([start]), cell([doseWords(dose, 'full', words)]), cell([`${dose.minutes}`])])];
    });
    return [
      element('div', { className: ['table'], id: target?.anchor ?? '' }, [
        paragraph([text(`${target?.label ?? ''}. ${word(words, 'doses-caption')}`)], 'table-caption'),
        table([head, ...rows], 'doses'),
      ]),
    ];
  },
};
