import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Publication } from '../../book.ts';
import { word } from '../../word.ts';
import { contentsAnchor, partAnchor } from './anchors.ts';
import { pageNumber } from './paging/page-number.ts';
import { type PrintedPart, printedParts } from './parts.ts';

/** The contents list: every part and chapter with its page; `matter` says which folios its own pages carry. */
export function contents(publication: Publication, matter: 'front' | 'body'): Element {
  return h('section.added.contents', { className: matter === 'front' ? ['front'] : [] }, [
    h('h1', { id: contentsAnchor }, word(publication.book.words, 'contents')),
    ...printedParts(publication).map((printed) => h('div.contents-part', [...partLine(printed), chapterList(printed)])),
  ]);
}

/** The chapters of one part with their pages: in the contents list and on the page that opens the part. */
export function chapterList({ chapters }: PrintedPart): Element {
  return h(
    'ol.chapter-list',
    chapters.map(({ chapter }) => h('li', [contentsLine(chapter.anchor, chapter.title)])),
  );
}

function partLine({ part, number }: PrintedPart): readonly Element[] {
  return number === undefined ? [] : [h('p.part-line', [contentsLine(partAnchor(number), part.title)])];
}

/** A line that leads to a page: what is there, dots, and its number. */
export function contentsLine(anchor: string, title: string): Element {
  return h('a.contents-line', { href: `#${anchor}` }, [
    h('span.entry', title),
    ' ',
    h('span.leader'),
    pageNumber(anchor),
  ]);
}
