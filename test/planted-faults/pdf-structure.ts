import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { PdfSites } from './pdf-sites.ts';

const name = (text: string): PDFName => PDFName.of(text);

/** Pictures without their description. */
export const undescribed: PdfSites = (document) =>
  pictures(document).map(({ ref }) => ({
    told: ['picture without a description'],
    plant: ({ document: spoilt }) => spoilt.context.lookup(ref, PDFDict).delete(name('Alt')),
  }));

/** Pictures that are described as another one. */
export const misdescribed: PdfSites = (document) => {
  const all = pictures(document);
  return all.flatMap(({ ref, alt }) => {
    const other = all.find((one) => one.alt.decodeText() !== alt.decodeText());
    if (other === undefined) return [];
    return [
      {
        told: [`“${alt.decodeText()}”`],
        plant: ({ document: spoilt }) => spoilt.context.lookup(ref, PDFDict).set(name('Alt'), other.alt),
      },
    ];
  });
};

/** Elements whose content the structure knows no more. */
export const lostElements: PdfSites = (document) =>
  elements(document, ['P', 'LI', 'H2']).map((ref) => ({
    told: ['page ', 'the structure'],
    plant: ({ document: spoilt }) => {
      const parent = spoilt.context.lookup(ref, PDFDict).lookup(name('P'), PDFDict);
      const kids = parent.lookup(name('K'));
      if (!(kids instanceof PDFArray)) parent.delete(name('K'));
      else kids.remove(kids.asArray().findIndex((kid) => kid === ref));
    },
  }));

/** A file whose reading order is gone as a whole. */
export const noStructure: PdfSites = () => [
  { told: ['the structure'], plant: ({ catalog }) => catalog.delete(name('StructTreeRoot')) },
];

type Picture = { readonly ref: PDFRef; readonly alt: PDFHexString | PDFString };

function pictures(document: PDFDocument): readonly Picture[] {
  return elements(document, ['Figure']).flatMap((ref) => {
    const alt = document.context.lookup(ref, PDFDict).lookup(name('Alt'));
    return alt instanceof PDFHexString || alt instanceof PDFString ? [{ ref, alt }] : [];
  });
}

function elements(document: PDFDocument, roles: readonly string[]): readonly PDFRef[] {
  return document.context
    .enumerateIndirectObjects()
    .filter(
      ([, one]) =>
        one instanceof PDFDict && one.has(name('P')) && roles.some((role) => one.get(name('S')) === name(role)),
    )
    .map(([ref]) => ref);
}
