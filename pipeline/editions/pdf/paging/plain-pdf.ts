/** A print's objects, read without a parser. */
export type PlainPdf = {
  /** The text of an object by its number. */
  object(number: number): string;
  readonly catalog: string;
  /** The objects of the pages, in order. */
  readonly pages: readonly number[];
};

/**
 * Opens a print. Chromium writes a classic cross-reference table and plain objects: reading just what is wanted takes
 * milliseconds, a whole parser half a second. Throws when the file is not of that form.
 */
export function plainPdf(print: Uint8Array): PlainPdf {
  const file = Buffer.from(print.buffer, print.byteOffset, print.byteLength).toString('latin1');
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.slice(-64))?.[1]);
  const object = readObjects(file, table);
  const catalog = object(referenceAfter('/Root', file.slice(table)));
  return { object, catalog, pages: pageObjects(object, referenceAfter('/Pages', catalog)) };
}

/** The number of the object that a dictionary names under a key. */
export function referenceAfter(key: string, text: string): number {
  const number = new RegExp(`${key} (\\d+) 0 R`).exec(text)?.[1];
  if (number === undefined) throw new Error(`The print has no ${key}`);
  return Number(number);
}

/** ISO 32000-1, 7.5.4: after `xref` and `0 count`, one entry of 20 bytes an object, its first 10 digits the offset. */
function readObjects(file: string, table: number): PlainPdf['object'] {
  const head = /^xref\s+0 \d+\s*\n/.exec(file.slice(table, table + 40))?.[0];
  if (head === undefined) throw new Error('The print has no classic cross-reference table');
  return (number) => {
    const entry = table + head.length + 20 * number;
    const start = Number(file.slice(entry, entry + 10));
    return file.slice(start, file.indexOf('endobj', start));
  };
}

function pageObjects(object: PlainPdf['object'], number: number): readonly number[] {
  const text = object(number);
  const kids = /\/Type \/Pages/.test(text) ? /\/Kids \[([^\]]*)\]/.exec(text)?.[1] : undefined;
  if (kids === undefined) return [number];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pageObjects(object, Number(kid)));
}
