import { box } from './box.ts';
import { attribute, type Directive } from './directive.ts';
import { word } from '../word.ts';

/**
 * `:::caution{#id}`: a warning in a box, or with `form="line"` in one line. `carry="all"`: whatever speaks of it must carry
 * it, which the check `caution-carried` proves: the steps that press or stretch (or only `action="press"`) a muscle of
 * `about="muscle:a muscle:b"`, the steps `between="step:a step:b"`, the card, and the newsletter.
 */
export const caution: Directive = {
  name: 'caution',
  form: 'container',
  attributes: {
    id: 'optional',
    form: 'optional',
    carry: 'optional',
    about: 'optional',
    action: 'optional',
    between: 'optional',
  },
  label: 'optional',
  expand(directive, { book, copy }) {
    const content = copy(directive.children);
    return attribute(directive, 'form') === 'line'
      ? [box(directive, 'caution-line', undefined, content)]
      : [box(directive, 'caution', word(book.words, 'caution'), content)];
  },
};
