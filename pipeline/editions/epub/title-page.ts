import { h } from 'hastscript';
import type { Book } from '../../book.ts';
import { colophon } from '../../colophon.ts';
import type { Page } from './page.ts';

/** The first page: title, subtitle, and what stands at the foot of every edition. */
export function titlePage(book: Book): Page {
  const { title, subtitle, decided, undecided } = book.manifest;
  return {
    file: 'title-page.xhtml',
    source: undefined,
    title,
    type: 'titlepage',
    matter: 'front',
    sections: [],
    content: [
      h('section.title-page', { 'epub:type': 'titlepage' }, [
        h('h1#title-page', title),
        ...(subtitle === undefined ? [] : [h('p.subtitle', subtitle)]),
        ...(undecided.includes('publisher') ? [] : [h('p.publisher', decided.publisher)]),
        ...colophon(book),
      ]),
    ],
  };
}
