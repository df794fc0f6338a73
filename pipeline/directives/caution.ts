import { box } from './box.ts';
import { attribute, type Directive } from './directive.ts';
import { word } from '../word.ts';

/** `:::caution{#id}`: a warning in a box, or with `form="line"` in one line. `carry="all"`: every edition must carry it. */
export const caution: Directive = {
  name: 'caution',
  form: 'container',
  attributes: { id: 'optional', carry: 'optional', form: 'optional' },
  label: 'optional',
  expand(directive, { book, copy }) {
    const content = copy(directive.children);
    return attribute(directive, 'form') === 'line'
      ? [box(directive, 'caution-line', undefined, content)]
      : [box(directive, 'caution', word(book.words, 'caution'), content)];
  },
};
