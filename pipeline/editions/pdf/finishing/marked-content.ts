import { PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';

/** A run of marked content: its page, and its number on it (ISO 32000-1, 14.7.4). */
export type MarkedContent = { readonly page: PDFRef; readonly id: number };

/** The run that a kid of an element names; `undefined` when it is an element or an annotation. */
export function markedContent(kid: PDFObject, element: PDFDict): MarkedContent | undefined {
  if (kid instanceof PDFNumber) return onPage(element.get(PDFName.of('Pg')), kid.asNumber());
  if (!(kid instanceof PDFDict)) return undefined;
  const id = kid.get(PDFName.of('MCID'));
  if (!(id instanceof PDFNumber)) return undefined;
  return onPage(kid.get(PDFName.of('Pg')) ?? element.get(PDFName.of('Pg')), id.asNumber());
}

function onPage(page: PDFObject | undefined, id: number): MarkedContent | undefined {
  return page instanceof PDFRef ? { page, id } : undefined;
}
