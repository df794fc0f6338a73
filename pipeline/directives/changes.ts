import { plainLeaf, type Directive } from './directive.ts';
import { nodesAt } from './nodes.ts';

/** The class of the place that `::changes` leaves, until all chapters are printed and can be compared. */
export const changesClass = 'changes';

/** `::changes`: in an issue with `changes-since`, what differs from the edition on record that it names. */
export const changes: Directive = {
  name: 'changes',
  ...plainLeaf,
  expand: (directive) => [nodesAt(directive.position).element('div', { className: [changesClass] }, [])],
};
