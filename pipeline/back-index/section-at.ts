import { toString } from 'mdast-util-to-string';
import type { Book, Chapter, Place } from '../book.ts';
import { nodesOf } from '../nodes-of.ts';
import { once } from '../once.ts';

/** A section by the id and the words of its heading. */
export type PlacedSection = { readonly anchor: string; readonly title: string };

/** The section of a chapter that holds a place: the last heading before it, or the chapter's own. */
export function sectionAt(book: Book, chapter: Chapter, place: Place | undefined): PlacedSection {
  const offset = offsetOf(place);
  const heading = nodesOf(chapter.tree, 'heading').findLast(
    (node) => node.depth > 1 && (node.position?.start.offset ?? Infinity) <= offset,
  );
  const anchor = heading?.position === undefined ? undefined : anchorsByPlace(book).get(heading.position);
  return heading === undefined || anchor === undefined
    ? { anchor: chapter.anchor, title: chapter.title }
    : { anchor, title: toString(heading) };
}

const anchorsByPlace = once(
  ({ targets }: Book): ReadonlyMap<object, string> =>
    new Map(targets.flatMap(({ place, anchor }) => (place === undefined ? [] : [[place, anchor] as const]))),
);

function offsetOf(place: Place | undefined): number {
  if (place === undefined) return 0;
  return ('start' in place ? place.start.offset : place.offset) ?? 0;
}
