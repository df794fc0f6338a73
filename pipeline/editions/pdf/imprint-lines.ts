import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Book } from '../../book.ts';
import { editionLine, notices } from '../../colophon.ts';
import { word } from '../../word.ts';

/** The foot of the title page: what the book is not, edition and date, licence, publisher, and whose ideas it explains. */
export function imprintLines(book: Book): readonly Element[] {
  const { credit, decided, licence, undecided } = book.manifest;
  const { words } = book;
  return [
    h('p', notices(book).join(' ')),
    h('p', [
      editionLine(book),
      ...(licence === undefined ? [] : [` ${word(words, 'licence')}: ${licence}.`]),
      ...(undecided.includes('publisher') ? [] : [` ${word(words, 'web-publisher')}: ${decided.publisher}.`]),
    ]),
    ...(credit === undefined ? [] : [h('p', credit)]),
  ].filter(({ children }) => children.length > 0);
}
