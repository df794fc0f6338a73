import type { Element } from 'hast';
import type { Publication } from '../../book.ts';
import { word } from '../../word.ts';
import { contentsAnchor, indexAnchor, partAnchor } from './anchors.ts';
import { chapterPage, pageName } from './chapter-page.ts';
import { contents } from './contents.ts';
import { figureLists } from './figure-lists.ts';
import { indexPage } from './index-page.ts';
import { partPage } from './part-page.ts';
import { type PrintedPart, printedParts } from './parts.ts';
import type { Running } from './running-heads.ts';
import type { Setting } from './setting.ts';

/** A piece of the book that begins on a page of its own. */
export type Section = {
  readonly anchor: string;
  readonly element: Element;
  readonly opensOnTheRight: boolean;
  /** The name of its pages, and what stands at their head; a page that opens a part has none. */
  readonly head?: Omit<Running, 'isFront'>;
};

/** The book in reading order: what is numbered in roman numerals, and what is numbered from 1. */
export type BookSections = { readonly front: readonly Section[]; readonly body: readonly Section[] };

/**
 * Front matter, start pages, contents list, then part by part: nobody crosses a contents list to reach the warning signs.
 * Start pages belong to the body, since "page 4" is found faster than "page xii".
 */
export function bookSections(publication: Publication, setting: Setting): BookSections {
  const parts = printedParts(publication);
  const front = sectionsOf(parts, 'front', publication, setting);
  const start = sectionsOf(parts, 'start', publication, setting);
  const list = {
    anchor: contentsAnchor,
    element: contents(publication, start.length === 0 ? 'front' : 'body'),
    opensOnTheRight: false,
    head: { page: 'contents', title: word(publication.book.words, 'contents') },
  };
  const text = (['body', 'back'] as const).flatMap((matter) => sectionsOf(parts, matter, publication, setting));
  const lists = [list, ...picturesAndTables(publication, start.length === 0 ? 'front' : 'body')];
  const before = start.length === 0 ? [...front, ...lists] : [...front, ...start, ...lists];
  const rest = [...text, ...index(publication, [...before, ...text])];
  return start.length === 0 ? { front: before, body: rest } : { front, body: [...start, ...lists, ...rest] };
}

function picturesAndTables(publication: Publication, matter: 'front' | 'body'): readonly Section[] {
  return figureLists(publication, matter).map(({ anchor, element, title }) => ({
    anchor,
    element,
    opensOnTheRight: false,
    head: { page: 'figure-lists', title },
  }));
}

/** The index, when there is one; a chapter in it reaches up to the section behind it. */
function index({ book, index: entries }: Publication, sections: readonly Section[]): readonly Section[] {
  if (entries.length === 0) return [];
  const anchors = [...sections.map(({ anchor }) => anchor), indexAnchor];
  const sectionBehind = new Map(anchors.map((anchor, place) => [anchor, anchors[place + 1]]));
  const head = { page: 'index', title: word(book.words, 'index') };
  return [{ anchor: indexAnchor, element: indexPage(entries, sectionBehind, book), opensOnTheRight: false, head }];
}

function sectionsOf(
  parts: readonly PrintedPart[],
  matter: PrintedPart['part']['matter'],
  publication: Publication,
  setting: Setting,
): readonly Section[] {
  return parts
    .filter(({ part }) => part.matter === matter)
    .flatMap((part) => [
      ...partPage(part, publication.book.words).map((element) => ({
        anchor: partAnchor(part.number ?? 0),
        element,
        opensOnTheRight: true,
      })),
      ...part.chapters.map((chapter) => ({
        anchor: chapter.chapter.anchor,
        element: chapterPage(chapter, part, publication, setting),
        opensOnTheRight: false,
        head: { page: pageName(chapter, publication), title: chapter.chapter.title },
      })),
    ]);
}
