import type { IndexEntry, Publication } from '../../../book.ts';
import { entryAnchor, partAnchor } from '../anchors.ts';
import { printedParts } from '../parts.ts';

/** What stands at the places that links lead to, by their anchor: targets, parts, and what the index names. */
export function linkTitles(publication: Publication): ReadonlyMap<string, string> {
  const { book, index } = publication;
  return new Map([
    ...index.flatMap(placesOf),
    ...index.map(({ heading }, place) => [entryAnchor(place + 1), heading] as const),
    ...printedParts(publication).flatMap(({ number, part }) =>
      number === undefined ? [] : [[partAnchor(number), part.title] as const],
    ),
    ...book.targets.map(({ anchor, title }) => [anchor, title] as const),
  ]);
}

function placesOf({ places, subs }: IndexEntry): readonly (readonly [string, string])[] {
  return [...places, ...subs.flatMap((sub) => sub.places)].map(({ anchor, title }) => [anchor, title] as const);
}
