import type { PageMap } from './page-number.ts';

/** The text of an object of a PDF file by its number. */
type Objects = (number: number) => string;

/**
 * Reads on which page each destination of a print lies. Chromium makes one of every id that a link points to, and writes
 * a classic cross-reference table and plain objects: reading just these takes milliseconds, a whole parser half a second.
 * Throws when the file is not of that form.
 */
export function readPageMap(print: Uint8Array): PageMap {
  const file = Buffer.from(print.buffer, print.byteOffset, print.byteLength).toString('latin1');
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1]);
  const objects = readObjects(file, table);
  const catalog = objects(referenceAfter('/Root', file.slice(table)));
  const pageOf = new Map(
    pageObjects(objects, referenceAfter('/Pages', catalog)).map((number, index) => [number, index + 1]),
  );
  const pages = new Map<string, number>();
  if (!catalog.includes('/Dests ')) return pages;
  for (const [, name = '', page] of objects(referenceAfter('/Dests', catalog)).matchAll(
    /\/(\S+) \[(\d+) 0 R \/XYZ /g,
  )) {
    pages.set(name, pageOf.get(Number(page)) ?? 0);
  }
  return pages;
}

/** ISO 32000-1, 7.5.4: after `xref` and `0 count`, one entry of 20 bytes an object, its first 10 digits the offset. */
function readObjects(file: string, table: number): Objects {
  const head = /^xref\s+0 \d+\s*\n/.exec(file.slice(table, table + 40))?.[0];
  if (head === undefined) throw new Error('The print has no classic cross-reference table');
  return (number) => {
    const entry = table + head.length + 20 * number;
    const start = Number(file.slice(entry, entry + 10));
    return file.slice(start, file.indexOf('endobj', start));
  };
}

function pageObjects(objects: Objects, number: number): readonly number[] {
  const kids = /\/Type \/Pages/.test(objects(number)) ? /\/Kids \[([^\]]*)\]/.exec(objects(number))?.[1] : undefined;
  if (kids === undefined) return [number];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pageObjects(objects, Number(kid)));
}

function referenceAfter(key: string, text: string): number {
  const number = new RegExp(`${key} (\\d+) 0 R`).exec(text)?.[1];
  if (number === undefined) throw new Error(`The print has no ${key}`);
  return Number(number);
}
