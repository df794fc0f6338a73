import { PDFDict, PDFDocument, PDFName, type PDFPage, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { inflateSync } from 'node:zlib';
import { glyphWords } from './glyph-words.ts';

/** A piece of text as the content of a page shows it. */
export type Shown = {
  readonly page: number;
  /** The number of the marked run that it stands in; `undefined` in what belongs to no text, such as a folio. */
  readonly run: number | undefined;
  readonly font: string;
  /** Where its operator stands in the content, and what that is. */
  readonly at: number;
  readonly operator: string;
  readonly text: string;
};

/** All text that the pages of a PDF show, in the order of their contents. */
export function shownIn(document: PDFDocument): readonly Shown[] {
  return document.getPages().flatMap((page, index) => shownOn(page, index + 1));
}

function shownOn(page: PDFPage, number: number): readonly Shown[] {
  const fonts = fontsOf(page);
  const shown: Shown[] = [];
  let font = '';
  let run: number | undefined;
  const pattern = /\/(\w+) [\d.]+ Tf|\/MCID (\d+)|(\/Artifact\b)|(<[\dA-Fa-f]*> Tj|\[[^\]]*\] TJ)/g;
  for (const found of contentOf(page).matchAll(pattern)) {
    const [, named, marked, artifact, operator] = found;
    font = named ?? font;
    if (marked !== undefined) run = Number(marked);
    if (artifact !== undefined) run = undefined;
    if (operator === undefined) continue;
    const codes = [...operator.matchAll(/<([\dA-Fa-f]*)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
    const text = codes.map((code) => fonts.get(font)?.get(Number.parseInt(code, 16)) ?? '').join('');
    shown.push({ page: number, run, font, at: found.index, operator, text });
  }
  return shown;
}

function contentOf(page: PDFPage): string {
  const ref = page.node.get(PDFName.of('Contents'));
  const stream = ref instanceof PDFRef ? page.node.context.lookup(ref) : undefined;
  if (!(stream instanceof PDFRawStream)) throw new Error('This page has no content of its own');
  return Buffer.from(inflateSync(stream.contents)).toString('latin1');
}

function fontsOf(page: PDFPage): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  return new Map(
    (fonts?.keys() ?? []).map((key) => [key.decodeText(), glyphWords(fonts?.lookup(key, PDFDict))] as const),
  );
}
