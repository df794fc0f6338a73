import { box } from './box.ts';
import type { Directive } from './directive.ts';
import { word } from '../word.ts';

/** `:::key-point`: what a reader should keep of a page. */
export const keyPoint: Directive = {
  name: 'key-point',
  form: 'container',
  attributes: {},
  label: 'none',
  expand: (directive, { book, copy }) => [
    box(directive, 'key-point', word(book.words, 'key-point'), copy(directive.children)),
  ],
};
