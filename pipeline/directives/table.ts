import { labelOf } from '../references/directive-targets.ts';
import { attribute, type Directive } from './directive.ts';
import { nodesAt } from './nodes.ts';

/** `:::table[Caption]{#id}`: a numbered table with its caption above it. */
export const table: Directive = {
  name: 'table',
  form: 'container',
  attributes: { id: 'required' },
  label: 'required',
  expand(directive, { book, copy }) {
    const { element, paragraph, text } = nodesAt(directive.position);
    const caption = labelOf(directive);
    const target = book.targetOf.get(`table:${attribute(directive, 'id')}`);
    const content = directive.children.filter((child) => child !== caption);
    const title = paragraph([text(`${target?.label ?? ''}. `), ...(caption?.children ?? [])], 'table-caption');
    return [element('div', { className: ['table'], id: target?.anchor ?? '' }, [title, ...copy(content)])];
  },
};
