import { PDFArray, PDFDict, type PDFObject, PDFRef } from '@cantoo/pdf-lib';

/** An object as it is written, one character a byte; references get the numbers that the file gives them. */
export function serialise(object: PDFObject, numberOf: (ref: PDFRef) => number | undefined): string {
  if (object instanceof PDFRef) {
    const number = numberOf(object);
    return number === undefined ? 'null' : `${number} 0 R`;
  }
  if (object instanceof PDFDict) {
    let text = '<<';
    for (const [key, value] of object.entries()) text += spaced(key.asString(), serialise(value, numberOf));
    return `${text}>>`;
  }
  if (object instanceof PDFArray) {
    return `[${object
      .asArray()
      .map((one) => serialise(one, numberOf))
      .join(' ')}]`;
  }
  return object.toString();
}

function spaced(key: string, value: string): string {
  return /^[<[(/]/.test(value) ? `${key}${value}` : `${key} ${value}`;
}

/** A stream as it is written; `entries` are those of its dictionary but for the length. */
export function serialiseStream(entries: string, bytes: Uint8Array): Uint8Array {
  const own = entries.replace(/\/Length \d+/, '');
  return Buffer.concat([
    Buffer.from(`<<${own}/Length ${bytes.length}>>\nstream\n`, 'latin1'),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}
