import { chapterFacts } from '../domain/chapter.ts';
import type { Directive } from './directive.ts';
import { nodesAt } from './nodes.ts';

/** `::never-press`: the places of the chapter's `never-press` that no step presses, those of one reason in one line. */
export const neverPress: Directive = {
  name: 'never-press',
  form: 'leaf',
  attributes: {},
  label: 'none',
  expand(directive, { chapter }) {
    const groups = chapterFacts(chapter)?.['never-press'] ?? [];
    const { element, paragraph, strong, text } = nodesAt(directive.position);
    const items = groups.map(({ places, because }) => {
      const reason = because === undefined ? [] : [text(` ${because}`)];
      return element('li', {}, [paragraph([strong(sentence(Object.values(places))), ...reason])]);
    });
    return items.length === 0 ? [] : [element('ul', { className: ['never-press'] }, items)];
  },
};

function sentence(names: readonly string[]): string {
  const all = [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' and ');
  return `${all.charAt(0).toUpperCase()}${all.slice(1)}.`;
}
