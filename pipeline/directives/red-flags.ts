import { visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { word } from '../word.ts';
import { attribute, type Directive } from './directive.ts';
import { nodesAt } from './nodes.ts';

/**
 * `::red-flags{group="emergency"}`: one group of `red-flags.yaml`, under its own heading and lead. Behind the last group of a
 * page stands one line that says so when some of the page's signs are not checked.
 */
export const redFlags: Directive = {
  name: 'red-flags',
  form: 'leaf',
  attributes: { group: 'required' },
  label: 'none',
  expand(directive, { book, chapter }) {
    const id = attribute(directive, 'group');
    const group = book.lists.redFlags.entries.find((entry) => entry.id === id);
    if (group === undefined) return [];
    const { element, paragraph } = nodesAt(directive.position);
    const items = group.entries.map((entry) => element('li', {}, [paragraph([entry.text])]));
    const groups = groupsOn(chapter.tree);
    const isLast = groups.at(-1)?.position === directive.position;
    const doubt =
      isLast &&
      book.lists.redFlags.entries.some(
        (entry) =>
          groups.some((other) => attribute(other, 'group') === entry.id) &&
          entry.entries.some(({ checked }) => checked !== 'yes'),
      );
    return [
      element('div', { className: ['red-flags', `red-flags-${id}`] }, [
        paragraph([group.title], 'red-flags-title'),
        ...(group.lead === undefined ? [] : [paragraph([group.lead])]),
        element('ul', { className: ['red-flags-list'] }, items),
      ]),
      ...(doubt ? [paragraph([word(book.words, 'red-flags-checked')], 'checked')] : []),
    ];
  },
};

function groupsOn(tree: Root): readonly LeafDirective[] {
  const groups: LeafDirective[] = [];
  visit(tree, 'leafDirective', (leaf) => {
    if (leaf.name === 'red-flags') groups.push(leaf);
  });
  return groups;
}
