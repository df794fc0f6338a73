import { uncheckedIn } from '../domain/unchecked.ts';
import { word } from '../word.ts';
import { plainLeaf, type Directive } from './directive.ts';
import { nodesAt } from './nodes.ts';

/** `::not-checked`: what of the guide has not been checked in a source, by kind: how many, and which. */
export const notChecked: Directive = {
  name: 'not-checked',
  ...plainLeaf,
  expand(directive, { book }) {
    const { words } = book;
    const { element, paragraph, strong, text } = nodesAt(directive.position);
    const items = uncheckedIn(book).map(({ kind, all, names }) => {
      const states = (['no', 'in-part'] as const).flatMap((state) => {
        const some = names[state];
        return some.length === 0 ? [] : [`${word(words, `unchecked-${state}`)} ${some.length}: ${counted(some)}.`];
      });
      const title = `${word(words, `unchecked-${kind}`)}, ${all} ${word(words, 'in-all')}.`;
      return element('li', {}, [paragraph([strong(title), text(` ${states.join(' ')}`)])]);
    });
    return items.length === 0 ? [] : [element('ul', { className: ['not-checked'] }, items)];
  },
};

/** "acute, femur, Red (6)": a name that comes several times is told once. */
function counted(names: readonly string[]): string {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].map(([name, count]) => (count === 1 ? name : `${name} (${count})`)).join(', ');
}
