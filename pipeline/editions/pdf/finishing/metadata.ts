import { PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Manifest } from '../../../book.ts';

/** Title, language, dates and identity of the document. Its only date is the edition's. `identity`: 32 hexadecimal digits. */
export function writeMetadata(document: PDFDocument, manifest: Manifest, identity: string): void {
  const date = new Date(`${manifest.date}T00:00:00Z`);
  document.setTitle(manifest.title, { showInWindowTitleBar: true });
  if (manifest.description !== undefined) document.setSubject(manifest.description);
  document.setLanguage(manifest.language);
  document.setCreationDate(date);
  document.setModificationDate(date);
  const packet = document.context.stream(new TextEncoder().encode(xmpPacket(manifest)), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(packet));
  const id = PDFHexString.of(identity);
  document.context.trailerInfo.ID = document.context.obj([id, id]);
}

/** The same facts as XMP (ISO 16684-1). No claim of conformance to PDF/UA: no validator has looked at it. */
function xmpPacket({ title, description, language, date }: Manifest): string {
  const alternatives = (text: string) => x('rdf:Alt', [x('rdf:li', { 'xml:lang': 'x-default' }, text)]);
  const described = x(
    'rdf:Description',
    {
      'rdf:about': '',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
    },
    [
      x('dc:title', [alternatives(title)]),
      ...(description === undefined ? [] : [x('dc:description', [alternatives(description)])]),
      x('dc:language', [x('rdf:Bag', [x('rdf:li', language)])]),
      x('xmp:CreateDate', `${date}T00:00:00Z`),
      x('xmp:ModifyDate', `${date}T00:00:00Z`),
    ],
  );
  const rdf = x('rdf:RDF', { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' }, [described]);
  // The identifier of the packet is a constant of the format.
  return toXml([
    { type: 'instruction', name: 'xpacket', value: 'begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"' },
    x('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, [rdf]),
    { type: 'instruction', name: 'xpacket', value: 'end="r"' },
  ]);
}
