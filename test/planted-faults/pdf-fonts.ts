import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib';
import type { PdfSites } from './pdf-sites.ts';

const name = (text: string): PDFName => PDFName.of(text);

/** Fonts under the name of one that is not the book's. */
export const renamedFonts: PdfSites = (document) =>
  fontsOf(document).map((ref) => ({
    told: ['font `Helvetica`'],
    plant: ({ document: spoilt }) => spoilt.context.lookup(ref, PDFDict).set(name('BaseFont'), name('Helvetica')),
  }));

/** Fonts that the file carries no more. */
export const lostFonts: PdfSites = (document) =>
  fontsOf(document).map((ref) => ({
    told: ['outside of the file'],
    plant: ({ document: spoilt }) => {
      const font = spoilt.context.lookup(ref, PDFDict).lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict);
      font.lookup(name('FontDescriptor'), PDFDict).delete(name('FontFile2'));
    },
  }));

/** Two fonts of a page, each in the place of the other. */
export const exchangedFonts: PdfSites = (document) =>
  document.getPages().flatMap((page, index) => {
    const keys = page.node.Resources()?.lookupMaybe(name('Font'), PDFDict)?.keys() ?? [];
    const [one, other] = keys.slice(-2);
    if (index < 4 || one === undefined || other === undefined) return [];
    return [
      {
        told: [`page ${index + 1}`],
        plant: ({ document: spoilt }) => {
          const fonts = spoilt.getPage(index).node.Resources()?.lookupMaybe(name('Font'), PDFDict);
          const [first, second] = [fonts?.get(one), fonts?.get(other)];
          if (fonts === undefined || first === undefined || second === undefined) throw new Error('No two fonts');
          fonts.set(one, second);
          fonts.set(other, first);
        },
      },
    ];
  });

function fontsOf(document: Parameters<PdfSites>[0]) {
  return document.context
    .enumerateIndirectObjects()
    .filter(([, one]) => one instanceof PDFDict && one.get(name('Subtype')) === name('Type0'))
    .map(([ref]) => ref);
}
