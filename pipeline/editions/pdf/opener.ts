import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Book, Chapter } from '../../book.ts';
import { chapterSign } from '../../chapter-sign.ts';
import type { PrintedPart } from './parts.ts';

/** A longer first paragraph is text: a lead has three lines at most. */
const longestLead = 165;

/** How a chapter opens: the part it is in and its place there, its number or letter, and its title. */
export function opener(
  chapter: Chapter,
  title: Element | undefined,
  { number, part }: PrintedPart,
  book: Book,
): Element {
  const sign = chapterSign(chapter, book);
  const kicker = [...(number === undefined ? [] : [part.title]), ...(sign?.place === undefined ? [] : [sign.place])];
  return h('header.opener', [
    ...(kicker.length === 0 ? [] : [h('p.kicker', kicker.join(' \u00b7 '))]),
    ...(title === undefined ? [] : [title]),
    ...(sign === undefined ? [] : [h('p.number', { ariaHidden: 'true' }, sign.sign)]),
  ]);
}

/** Sets the first paragraph of a chapter larger, in place, when it is short enough to lead in. */
export function markLead(text: readonly Element[]): void {
  const first = text.find(({ tagName }) => tagName !== 'aside');
  if (first?.tagName === 'p' && toString(first).length <= longestLead) first.properties['className'] = ['lead'];
}
