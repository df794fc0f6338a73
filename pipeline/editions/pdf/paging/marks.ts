import type { OpenPage } from '../../../book.ts';
import { type PlaceOnPage, readPlaces } from './read-places.ts';

/** A place to measure: in the section of that title, before its element of that index. */
export type Mark = { readonly id: string; readonly anchor: string; readonly index: number };

/**
 * Prints once, untagged, to see where things fall: the marks stand in the page only for that. Every id of the page that a
 * link points to is among the places.
 */
export async function measure(opened: OpenPage, marks: readonly Mark[]): Promise<ReadonlyMap<string, PlaceOnPage>> {
  await opened.change(setMarks, JSON.stringify(marks));
  const places = readPlaces(await opened.print({ tagged: false }));
  await opened.change(takeMarks, JSON.stringify(marks));
  return places;
}

/** Runs in the browser: sets an element without height at each place, and a link to it, of which Chromium makes a destination. */
function setMarks(json: string): void {
  const marks: readonly Mark[] = JSON.parse(json);
  const found = marks.map((mark) => {
    const section = document.getElementById(mark.anchor)?.closest('section');
    return { mark, section, before: section?.children[mark.index] };
  });
  for (const { mark, section, before } of found) {
    const place = document.createElement('div');
    place.id = mark.id;
    const link = document.createElement('a');
    link.href = `#${mark.id}`;
    link.hidden = true;
    place.append(link);
    section?.insertBefore(place, before ?? null);
  }
}

/** Runs in the browser. */
function takeMarks(json: string): void {
  const marks: readonly Mark[] = JSON.parse(json);
  for (const { id } of marks) document.getElementById(id)?.remove();
}
