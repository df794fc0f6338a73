import { page as measures } from '../../../../templates/tokens.ts';
import { plainPdf, referenceAfter } from './plain-pdf.ts';

/** Where a destination lies: its page, counted from 1, and how far down, as a share of what a page holds. */
export type PlaceOnPage = { readonly page: number; readonly down: number };

/** How deep a place lies in the book, in pages. */
export function depthOf(place: PlaceOnPage | undefined): number {
  return place === undefined ? 0 : place.page + place.down;
}

const pointsPerInch = 72;

/** Reads where on its page each destination of a print lies. Chromium measures them without the page's upper margin. */
export function readPlaces(print: Uint8Array): ReadonlyMap<string, PlaceOnPage> {
  const { catalog, object, pages } = plainPdf(print);
  const places = new Map<string, PlaceOnPage>();
  const [first] = pages;
  if (!catalog.includes('/Dests ') || first === undefined) return places;
  const paper = Number(/\/MediaBox \[\S+ \S+ \S+ ([\d.]+)\]/.exec(object(first))?.[1]);
  const inside = paper - (measures.top + measures.bottom) * pointsPerInch;
  const pageOf = new Map(pages.map((number, index) => [number, index + 1]));
  const destinations = object(referenceAfter('/Dests', catalog));
  for (const [, name = '', page, up] of destinations.matchAll(/\/(\S+) \[(\d+) 0 R \/XYZ \S+ ([\d.]+) /g)) {
    places.set(name, { page: pageOf.get(Number(page)) ?? 0, down: (paper - Number(up)) / inside });
  }
  return places;
}
