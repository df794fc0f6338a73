import type { Element } from 'hast';
import { h } from 'hastscript';

/** An empty page before a section, shown where the section would else open on a left-hand page. */
export function filler(before: string, isFront: boolean): Element {
  return h('div', {
    className: ['filler', ...(isFront ? ['filler-front'] : [])],
    dataFillerBefore: before,
    hidden: true,
  });
}
