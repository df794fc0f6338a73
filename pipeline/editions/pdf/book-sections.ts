import type { Element } from 'hast';
import type { Publication } from '../../book.ts';
import { contentsAnchor, partAnchor } from './anchors.ts';
import { chapterPage } from './chapter-page.ts';
import { contents } from './contents.ts';
import { partPage } from './part-page.ts';
import { type PrintedPart, printedParts } from './parts.ts';

/** A piece of the book that begins on a page of its own. */
export type Section = {
  readonly anchor: string;
  readonly element: Element;
  readonly opensOnTheRight: boolean;
};

/** The book in reading order: what is numbered in roman numerals, and what is numbered from 1. */
export type BookSections = { readonly front: readonly Section[]; readonly body: readonly Section[] };

/**
 * Front matter, start pages, contents list, then part by part: nobody crosses a contents list to reach the warning signs.
 * Start pages belong to the body, since "page 4" is found faster than "page xii".
 */
export function bookSections(publication: Publication): BookSections {
  const parts = printedParts(publication);
  const front = sectionsOf(parts, 'front', publication);
  const start = sectionsOf(parts, 'start', publication);
  const list = {
    anchor: contentsAnchor,
    element: contents(publication, start.length === 0 ? 'front' : 'body'),
    opensOnTheRight: false,
  };
  const rest = [...sectionsOf(parts, 'body', publication), ...sectionsOf(parts, 'back', publication)];
  return start.length === 0 ? { front: [...front, list], body: rest } : { front, body: [...start, list, ...rest] };
}

function sectionsOf(
  parts: readonly PrintedPart[],
  matter: PrintedPart['part']['matter'],
  { book, chapters }: Publication,
): readonly Section[] {
  return parts
    .filter(({ part }) => part.matter === matter)
    .flatMap((part) => [
      ...partPage(part, book.words).map((element) => ({
        anchor: partAnchor(part.number ?? 0),
        element,
        opensOnTheRight: true,
      })),
      ...part.chapters.map((chapter) => ({
        anchor: chapter.chapter.anchor,
        element: chapterPage(chapter, part, chapters.indexOf(chapter), book),
        opensOnTheRight: false,
      })),
    ]);
}
