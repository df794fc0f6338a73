import { symptomFacts } from '../domain/symptom.ts';
import { plainLeaf, type Directive } from './directive.ts';
import { nodesAt } from './nodes.ts';

/** `::symptom-list`: the pains of the post, each in a reader's words, with the way to its page. */
export const symptomList: Directive = {
  name: 'symptom-list',
  ...plainLeaf,
  expand(directive, { book }) {
    const { element, paragraph, reference, strong, text } = nodesAt(directive.position);
    const items = book.chapters.flatMap((chapter) => {
      const facts = symptomFacts(chapter);
      if (facts === undefined) return [];
      const words = facts.words.map((phrase) => `“${phrase}”`).join(', ');
      const line = [strong(facts.letter), text(' '), reference(`symptom:${chapter.id}`), text(`: ${words}`)];
      return [element('li', {}, [paragraph(line)])];
    });
    return [element('ul', { className: ['symptom-list'] }, items)];
  },
};
