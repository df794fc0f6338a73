import { indexMarks } from '../back-index/marks.ts';
import type { Directive } from './directive.ts';
import { nodesAt } from './nodes.ts';

/**
 * `::index{term="walking" sub="in the first week"}`: a place that the index at the back of the book names, which readers
 * do not see. With `see="heat; cold"` or `see-also="…"` it names no place but other entries. A repetition leaves it out.
 */
export const indexMark: Directive = {
  name: 'index',
  form: 'leaf',
  attributes: { term: 'required', sub: 'optional', see: 'optional', 'see-also': 'optional' },
  label: 'none',
  expand(directive, { book, chapter, isRepetition }) {
    const mark = indexMarks(chapter).find((one) => one.directive.position === directive.position);
    if (mark?.anchor === undefined || isRepetition || !book.chapters.includes(chapter)) return [];
    return [nodesAt(directive.position).element('span', { id: mark.anchor, className: ['index-mark'] }, [])];
  },
};
