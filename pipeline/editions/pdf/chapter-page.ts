import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PrintedChapter, Publication } from '../../book.ts';
import { addDetailPicture } from './detail-pictures.ts';
import { drawTasks } from './draw-tasks.ts';
import { isElement } from './element.ts';
import { markRoles } from './mark-roles.ts';
import { markLead, opener } from './opener.ts';
import { addressImages } from './page-files.ts';
import { addPageReferences } from './page-references.ts';
import type { PrintedPart } from './parts.ts';
import type { Setting } from './setting.ts';

/** What CSS calls the pages of a chapter. */
export function pageName(printed: PrintedChapter, { chapters }: Publication): string {
  return `chapter-${chapters.indexOf(printed)}`;
}

/** The pages of one chapter: its opener, and its text with the notes beside or below it, as the setting wants it. */
export function chapterPage(
  printed: PrintedChapter,
  part: PrintedPart,
  publication: Publication,
  setting: Setting,
): Element {
  const { book } = publication;
  const page = structuredClone(printed.html);
  addressImages(page);
  drawTasks(page, book.words);
  addPageReferences(page, book.words);
  setting.place(page, publication);
  addDetailPicture(page, printed.chapter, publication);
  markRoles(page);
  const title = page.children.filter(isElement).find(({ tagName }) => tagName === 'h1');
  const text = page.children.filter((node) => node !== title && node.type !== 'doctype');
  markLead(text.filter(isElement));
  const place = part.number === undefined ? [] : ['in-part'];
  return h(
    'section',
    { className: ['chapter', `kind-${printed.chapter.kind}`, pageName(printed, publication), ...place] },
    [opener(printed.chapter, title, part, book), ...text],
  );
}
