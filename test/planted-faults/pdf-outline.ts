import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PdfSites } from './pdf-sites.ts';

const name = (text: string): PDFName => PDFName.of(text);

/** Entries of the outline under another name. */
export const misnamedEntries: PdfSites = (document) =>
  entries(document).map((ref) => ({
    told: ['entry “Something else” of the outline'],
    plant: ({ document: spoilt }) =>
      spoilt.context.lookup(ref, PDFDict).set(name('Title'), PDFString.of('Something else')),
  }));

/** Entries that the outline has no more. */
export const lostEntries: PdfSites = (document) =>
  entries(document).flatMap((ref) => {
    const entry = document.context.lookup(ref, PDFDict);
    const next = entry.get(name('Next'));
    const before = entry.get(name('Prev'));
    if (!(next instanceof PDFRef) || !(before instanceof PDFRef)) return [];
    const title = entry.lookup(name('Title'));
    return [
      {
        told: ['outline', `“${title instanceof PDFHexString || title instanceof PDFString ? title.decodeText() : ''}”`],
        plant: ({ document: spoilt }) => {
          spoilt.context.lookup(before, PDFDict).set(name('Next'), next);
          spoilt.context.lookup(next, PDFDict).set(name('Prev'), before);
        },
      },
    ];
  });

/** A page label that counts one too many from there on. */
export const wrongLabels: PdfSites = (document) => {
  const nums = document.catalog.lookup(name('PageLabels'), PDFDict).lookup(name('Nums'), PDFArray);
  return Array.from({ length: nums.size() / 2 }, (_, at) => at * 2 + 1).map((at) => ({
    told: ['page label'],
    plant: ({ catalog }) => {
      const labels = catalog.lookup(name('PageLabels'), PDFDict).lookup(name('Nums'), PDFArray).lookup(at, PDFDict);
      const start = labels.lookupMaybe(name('St'), PDFNumber)?.asNumber() ?? 1;
      labels.set(name('St'), PDFNumber.of(start + 1));
    },
  }));
};

function entries(document: PDFDocument): readonly PDFRef[] {
  return document.context
    .enumerateIndirectObjects()
    .filter(([, one]) => one instanceof PDFDict && one.has(name('Title')) && one.has(name('Parent')))
    .map(([ref]) => ref);
}
