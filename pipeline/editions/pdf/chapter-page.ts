import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Book, PrintedChapter } from '../../book.ts';
import { isElement } from './element.ts';
import { markRoles } from './mark-roles.ts';
import { placeMarginNotes, stackLevels } from './margin-notes.ts';
import { addressImages } from './page-files.ts';
import { addPageReferences } from './page-references.ts';
import type { PrintedPart } from './parts.ts';
import { pageName } from './running-heads.ts';
import { sizeDrawings } from './size-drawings.ts';
import { widenTables } from './widen-tables.ts';

/** The pages of one chapter: its opener, and its text with the notes beside it. `index` is its place in the book. */
export function chapterPage(printed: PrintedChapter, part: PrintedPart, index: number, book: Book): Element {
  const page = structuredClone(printed.html);
  addressImages(page);
  addPageReferences(page, book.words);
  placeMarginNotes(page);
  stackLevels(page);
  widenTables(page);
  sizeDrawings(page);
  markRoles(page);
  const title = page.children.find((node) => isElement(node) && node.tagName === 'h1');
  const text = page.children.filter((node) => node !== title && node.type !== 'doctype');
  const number = book.targets.find((target) => target.anchor === printed.chapter.anchor)?.number;
  const place = part.number === undefined ? [] : ['in-part'];
  return h('section', { className: ['chapter', `kind-${printed.chapter.kind}`, pageName(index), ...place] }, [
    h('header.opener', [
      ...(part.number === undefined ? [] : [h('p.kicker', part.part.title)]),
      ...(title === undefined ? [] : [title]),
      ...(number === undefined ? [] : [h('p.number', { ariaHidden: 'true' }, String(number))]),
    ]),
    ...text,
  ]);
}
