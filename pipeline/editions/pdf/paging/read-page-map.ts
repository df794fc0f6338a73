import type { PageMap } from './layout.ts';
import { plainPdf, referenceAfter } from './plain-pdf.ts';

/** Reads on which page each destination of a print lies. Chromium makes one of every id that a link points to. */
export function readPageMap(print: Uint8Array): PageMap {
  const { catalog, object, pages: numbers } = plainPdf(print);
  const pages = new Map<string, number>();
  if (!catalog.includes('/Dests ')) return pages;
  const pageOf = new Map(numbers.map((number, index) => [number, index + 1]));
  const destinations = object(referenceAfter('/Dests', catalog));
  for (const [, name = '', page] of destinations.matchAll(/\/(\S+) \[(\d+) 0 R \/XYZ /g)) {
    pages.set(name, pageOf.get(Number(page)) ?? 0);
  }
  return pages;
}
