import { stepFacts } from '../domain/step.ts';
import { plainLeaf, type Directive } from './directive.ts';
import { nodesAt } from './nodes.ts';
import { word } from '../word.ts';

/** `::protocol`: all steps in their order, each with its name and goal. */
export const protocol: Directive = {
  name: 'protocol',
  ...plainLeaf,
  expand(directive, { book }) {
    const { element, paragraph, reference, strong, text } = nodesAt(directive.position);
    const items = book.chapters.flatMap((chapter) => {
      const facts = stepFacts(chapter);
      if (facts === undefined) return [];
      const optional = facts.optional ? ` (${word(book.words, 'optional')})` : '';
      const line = [reference(`step:${chapter.id}`), text(' '), strong(facts.name), text(`${optional}: ${facts.goal}`)];
      return [element('li', {}, [paragraph(line)])];
    });
    return [element('ul', { className: ['protocol'] }, items)];
  },
};
