import { PDFDocument, PDFName } from '@cantoo/pdf-lib';

/** Tells viewers the folios that are printed: roman numerals before the body, figures from 1 in it. `bodyPage` counts from 1. */
export function writePageLabels(document: PDFDocument, bodyPage: number): void {
  const { context } = document;
  const front = bodyPage > 1 ? [0, context.obj({ S: 'r' })] : [];
  const body = bodyPage === Infinity ? [] : [bodyPage - 1, context.obj({ S: 'D' })];
  const labels = context.obj({ Nums: [...front, ...body] });
  document.catalog.set(PDFName.of('PageLabels'), context.register(labels));
}
