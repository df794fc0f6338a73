import { partOf } from '../part-of.ts';
import { attribute, type Directive } from './directive.ts';

/** `::include{from="step:check" part="clot-check"}`: a part of another page, by reference, so that nothing is typed twice. */
export const include: Directive = {
  name: 'include',
  form: 'leaf',
  attributes: { from: 'required', part: 'required' },
  label: 'none',
  expand(directive, { book, repeat }) {
    const target = book.targetOf.get(attribute(directive, 'from'));
    const chapter = book.chapters.find(({ anchor }) => anchor === target?.owner);
    if (chapter === undefined) return [];
    return repeat(chapter, partOf(chapter, attribute(directive, 'part')));
  },
};
