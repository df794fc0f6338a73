import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { otherByte } from './other-byte.ts';
import type { PdfSites } from './pdf-sites.ts';

type Link = { readonly page: number; readonly annotation: PDFDict; readonly to: string };

/** Every link inside the book with another letter in the name of its destination. */
export const wrongBytes: PdfSites = (document) =>
  linksOf(document).map(({ page, to }, index) => ({
    told: [`at page ${page}`],
    plant: (spoilt, random) => lead(spoilt.document, index, otherByte(to, random)),
  }));

/** Neighbouring links that lead where the other should. */
export const exchangedLinks: PdfSites = (document) => {
  const links = linksOf(document);
  return links.flatMap(({ page, to }, index) => {
    const other = links[index + 1];
    if (other === undefined || other.to === to || other.page !== page) return [];
    return [
      {
        told: [`page ${page}`, `\`${other.to}\``],
        plant: (spoilt) => {
          lead(spoilt.document, index, other.to);
          lead(spoilt.document, index + 1, to);
        },
      },
    ];
  });
};

/** Links that say nothing of where they lead. */
export const silentLinks: PdfSites = (document) =>
  linksOf(document).map(({ page }, index) => ({
    told: [`page ${page}`, 'without `Contents`'],
    plant: (spoilt) => linksOf(spoilt.document)[index]?.annotation.delete(PDFName.of('Contents')),
  }));

/** Links that say of themselves what the next one says. */
export const misnamedLinks: PdfSites = (document) => {
  const links = linksOf(document);
  return links.flatMap(({ page, annotation }, index) => {
    const own = annotation.get(PDFName.of('Contents'));
    const other = links[index + 1]?.annotation.get(PDFName.of('Contents'));
    if (other === undefined || String(other) === String(own)) return [];
    return [
      {
        told: [`page ${page}`],
        plant: (spoilt) => linksOf(spoilt.document)[index]?.annotation.set(PDFName.of('Contents'), other),
      },
    ];
  });
};

function lead(document: PDFDocument, index: number, to: string): void {
  const link = linksOf(document)[index];
  const was = link?.annotation.get(PDFName.of('Dest'));
  link?.annotation.set(PDFName.of('Dest'), was instanceof PDFName ? PDFName.of(to) : PDFString.of(to));
}

function linksOf(document: PDFDocument): readonly Link[] {
  return document.getPages().flatMap(({ node }, index) => {
    const annotations = node.lookupMaybe(PDFName.of('Annots'), PDFArray);
    return Array.from({ length: annotations?.size() ?? 0 }, (_, at) => annotations?.lookup(at, PDFDict)).flatMap(
      (annotation): readonly Link[] => {
        const to = annotation?.get(PDFName.of('Dest'));
        if (
          annotation === undefined ||
          !(to instanceof PDFName || to instanceof PDFString || to instanceof PDFHexString)
        )
          return [];
        return [{ page: index + 1, annotation, to: to.decodeText() }];
      },
    );
  });
}
