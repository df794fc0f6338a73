import type { PhrasingContent } from 'mdast';
import { muscleFacts } from '../domain/muscle.ts';
import { plainLeaf, type Directive } from './directive.ts';
import { nodesAt } from './nodes.ts';
import { stepAt } from './routine.ts';
import { word } from '../word.ts';

/** `::muscle-card`: a muscle in a few lines, and its parts with their fixed ends. */
export const muscleCard: Directive = {
  name: 'muscle-card',
  ...plainLeaf,
  expand(directive, { book, chapter }) {
    const facts = muscleFacts(chapter);
    if (facts === undefined) return [];
    const { words } = book;
    const { cell, element, facts: card, paragraph, reference, row, table, text } = nodesAt(directive.position);
    const steps: PhrasingContent[] = facts.steps.flatMap((key, index) => [
      ...(index === 0 ? [] : [text('; ')]),
      reference(key),
      text(` ${stepAt(book, key)?.name ?? ''}`),
    ]);
    const number = book.chapters.filter(({ kind }) => kind === 'muscle').indexOf(chapter) + 1;
    const title = element('p', { className: ['card-title'] }, [
      element('span', { className: ['card-number'] }, [text(`${number}`)]),
      text(` ${facts['plain-name']} `),
      element('span', { className: ['card-latin'] }, [text(facts.name)]),
    ]);
    const rows = (['where', 'does', 'author', 'feel'] as const).map(
      (key) => [word(words, `card-${key}`), [facts.card[key]]] as const,
    );
    const head = (['name', 'starts', 'ends', 'does'] as const).map((key) => cell([word(words, `part-${key}`)]));
    const parts = facts.parts.map((part) => {
      const anchor = part.id === chapter.id ? undefined : book.targetOf.get(`muscle:${part.id}`)?.anchor;
      return row([cell([part.name], 'row'), cell([part.starts]), cell([part.ends]), cell([part.does])], anchor);
    });
    const doubt = facts.parts.some(({ checked }) => checked !== 'yes');
    return [
      element('div', { className: ['muscle-card'] }, [
        title,
        card('card', steps.length === 0 ? rows : [...rows, [word(words, 'card-do'), steps]]),
      ]),
      table([row(head), ...parts], 'parts'),
      ...(doubt ? [paragraph([word(words, 'checked-in-part')], 'checked')] : []),
    ];
  },
};
