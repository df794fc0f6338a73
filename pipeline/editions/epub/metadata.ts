import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Book } from '../../book.ts';
import { accessibility } from './accessibility.ts';
import type { Page } from './page.ts';

/** What the package says of the book: https://www.w3.org/TR/epub-33/#sec-pkg-metadata */
export function metadata(
  book: Book,
  identifier: string,
  pages: readonly Page[],
  pageSource: string | undefined,
): Element {
  const { title, subtitle, language, description, licence, date, decided, undecided, keywords } = book.manifest;
  return x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    x('dc:identifier', { id: 'book-id' }, identifier),
    ...titled('title', 'main', title),
    ...(subtitle === undefined ? [] : titled('subtitle', 'subtitle', subtitle)),
    x('dc:language', language),
    x('dc:date', date),
    property('dcterms:modified', `${date}T00:00:00Z`),
    ...(undecided.includes('publisher') ? [] : [x('dc:publisher', decided.publisher)]),
    ...(description === undefined ? [] : [x('dc:description', description)]),
    ...keywords.map((keyword) => x('dc:subject', keyword)),
    ...(licence === undefined ? [] : [x('dc:rights', licence)]),
    ...(pageSource === undefined ? [] : pagesFrom(pageSource)),
    ...accessibility(book, pages, pageSource !== undefined),
  ]);
}

/** Of what file the pages are listed, for readers of EPUB Accessibility 1.1 and of 1.0. */
function pagesFrom(source: string): Element[] {
  return [
    property('pageBreakSource', source),
    x('dc:source', { id: 'pages' }, source),
    x('meta', { refines: '#pages', property: 'source-of' }, 'pagination'),
  ];
}

function titled(id: string, type: string, title: string): Element[] {
  return [x('dc:title', { id }, title), x('meta', { refines: `#${id}`, property: 'title-type' }, type)];
}

function property(name: string, value: string): Element {
  return x('meta', { property: name }, value);
}
