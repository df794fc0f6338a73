import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFPage } from '@cantoo/pdf-lib';
import type { Widths } from './join-glyphs.ts';

/** The widths of the fonts of a page by their names on it; of fonts that several pages share they are read once. */
export function glyphWidths(): (page: PDFPage) => (font: string) => Widths | undefined {
  const known = new Map<PDFDict, Widths | undefined>();
  return (page) => {
    const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
    return (name) => {
      const font = fonts?.lookupMaybe(PDFName.of(name), PDFDict);
      if (font === undefined) return undefined;
      if (!known.has(font)) known.set(font, widthsOf(font));
      return known.get(font);
    };
  };
}

/** Reads the widths of a composite font (ISO 32000-1, 9.7.4.3); of any other font there are none. */
function widthsOf(font: PDFDict): Widths | undefined {
  const composite = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookup(0, PDFDict);
  if (composite === undefined || font.get(PDFName.of('Encoding')) !== PDFName.of('Identity-H')) return undefined;
  const usual = composite.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000;
  const widths = new Map<number, number>();
  const list = composite.lookupMaybe(PDFName.of('W'), PDFArray)?.asArray() ?? [];
  for (let at = 0; at < list.length;) {
    const [first, second, third] = [list[at], list[at + 1], list[at + 2]];
    if (!(first instanceof PDFNumber)) return undefined;
    if (second instanceof PDFArray) {
      for (const [index, width] of second.asArray().entries())
        if (width instanceof PDFNumber) widths.set(first.asNumber() + index, width.asNumber());
      at += 2;
    } else if (second instanceof PDFNumber && third instanceof PDFNumber) {
      for (let glyph = first.asNumber(); glyph <= second.asNumber(); glyph += 1) widths.set(glyph, third.asNumber());
      at += 3;
    } else return undefined;
  }
  return (glyph) => widths.get(glyph) ?? usual;
}
