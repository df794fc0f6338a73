import { box } from './box.ts';
import type { Directive } from './directive.ts';

/** `:::margin`: a note beside the paragraph it follows. */
export const margin: Directive = {
  name: 'margin',
  form: 'container',
  attributes: {},
  label: 'none',
  expand: (directive, { copy }) => [box(directive, 'margin', undefined, copy(directive.children))],
};
