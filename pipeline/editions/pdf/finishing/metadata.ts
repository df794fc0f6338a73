import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Manifest } from '../../../book.ts';
import { xmpPacket } from './xmp-packet.ts';

/** Entries with which a file would run, open or carry something: a book does neither. */
const active = ['OpenAction', 'AA', 'AcroForm', 'Names', 'Collection'];

/** Title, language and dates of the document. Its only date is the edition's. */
export function writeMetadata(document: PDFDocument, manifest: Manifest): void {
  const { catalog, context } = document;
  const date = new Date(`${manifest.date}T00:00:00Z`);
  document.setTitle(manifest.title);
  if (manifest.description !== undefined) document.setSubject(manifest.description);
  if (manifest.keywords.length > 0) document.setKeywords([manifest.keywords.join(', ')]);
  if (!manifest.undecided.includes('publisher')) document.setAuthor(manifest.decided.publisher);
  document.setLanguage(manifest.language);
  document.setCreationDate(date);
  document.setModificationDate(date);
  for (const name of active) catalog.delete(PDFName.of(name));
  const viewing = { DisplayDocTitle: true, Direction: 'L2R', PrintScaling: 'None' };
  catalog.set(PDFName.of('ViewerPreferences'), context.obj(viewing));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  for (const page of document.getPages()) {
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    page.node.delete(PDFName.of('AA'));
  }
  const packet = xmpPacket(manifest, { creator: document.getCreator(), producer: document.getProducer() });
  const stream = context.stream(new TextEncoder().encode(packet), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(stream));
}
