import { attribute, type Directive } from './directive.ts';
import { nodesAt } from './nodes.ts';

/** `::red-flags{group="emergency"}`: one group of `red-flags.yaml`, under its own heading and lead. */
export const redFlags: Directive = {
  name: 'red-flags',
  form: 'leaf',
  attributes: { group: 'required' },
  label: 'none',
  expand(directive, { book }) {
    const id = attribute(directive, 'group');
    const group = book.lists.redFlags.entries.find((entry) => entry.id === id);
    if (group === undefined) return [];
    const { element, paragraph } = nodesAt(directive.position);
    const items = group.entries.map((entry) => element('li', {}, [paragraph([entry.text])]));
    return [
      element('div', { className: ['red-flags', `red-flags-${id}`] }, [
        paragraph([group.title], 'red-flags-title'),
        ...(group.lead === undefined ? [] : [paragraph([group.lead])]),
        element('ul', { className: ['red-flags-list'] }, items),
      ]),
    ];
  },
};
