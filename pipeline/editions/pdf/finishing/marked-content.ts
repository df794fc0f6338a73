import { PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';

/** A run of marked content: its page, and its number on it (ISO 32000-1, 14.7.4). */
export type MarkedContent = { readonly page: PDFRef; readonly id: number };

const names = { page: PDFName.of('Pg'), id: PDFName.of('MCID') };

/** The run that a kid of an element names; `undefined` when it is an element or an annotation. */
export function markedContent(kid: PDFObject, element: PDFDict): MarkedContent | undefined {
  if (kid instanceof PDFNumber) return onPage(element.get(names.page), kid.asNumber());
  if (!(kid instanceof PDFDict)) return undefined;
  const id = kid.get(names.id);
  if (!(id instanceof PDFNumber)) return undefined;
  return onPage(kid.get(names.page) ?? element.get(names.page), id.asNumber());
}

function onPage(page: PDFObject | undefined, id: number): MarkedContent | undefined {
  return page instanceof PDFRef ? { page, id } : undefined;
}
