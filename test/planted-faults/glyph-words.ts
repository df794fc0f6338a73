import { type PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { inflateSync } from 'node:zlib';

/** What the glyphs of a font say, by their numbers, as its `ToUnicode` has it. */
export function glyphWords(font: PDFDict | undefined): ReadonlyMap<number, string> {
  const map = font?.lookup(PDFName.of('ToUnicode'));
  const words = new Map<number, string>();
  if (!(map instanceof PDFRawStream)) return words;
  const text = Buffer.from(inflateSync(map.contents)).toString('latin1');
  for (const [, block = ''] of text.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, code = '', word = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) words.set(number(code), spoken(word));
  for (const [, block = ''] of text.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, from = '', to = '', word = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let code = number(from); code <= number(to); code += 1)
        words.set(code, String.fromCodePoint(number(word) + code - number(from)));
  return words;
}

function number(hex: string): number {
  return Number.parseInt(hex, 16);
}

function spoken(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(number(unit))).join('');
}
