import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { StructureElement } from './structure.ts';

/** Types of PDF 2.0 that Chromium writes into a PDF 1.4, and the older type that stands for each. */
const older = { Strong: 'Span', Em: 'Span', Sub: 'Span', Aside: 'Div', Title: 'P', FENote: 'Note' } as const;

/** Names a standard type for every type that PDF 1.7 does not know, in the role map (ISO 32000-1, 14.8.4). */
export function mapRoles(document: PDFDocument, elements: readonly StructureElement[]): void {
  const used = new Set(elements.map(({ role }) => role));
  const roles = Object.entries(older).filter(([role]) => used.has(role));
  const map = document.context.obj(Object.fromEntries(roles.map(([role, standard]) => [role, PDFName.of(standard)])));
  document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).set(PDFName.of('RoleMap'), map);
}
