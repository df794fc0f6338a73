import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Manifest } from '../../../book.ts';

/** The programs that made the file, as its information dictionary names them. */
export type MadeBy = { readonly creator: string | undefined; readonly producer: string | undefined };

const spaces = {
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/',
  'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
};

/**
 * What the information dictionary says, as XMP (ISO 16684-1), and what the publisher vouches for: that the file conforms to
 * PDF/UA-1 is claimed only when `guide.yaml` says that a person has tested it.
 */
export function xmpPacket(manifest: Manifest, { creator, producer }: MadeBy): string {
  const { title, description, language, date, keywords, licence, decided, undecided, claims } = manifest;
  const described = x('rdf:Description', { 'rdf:about': '', ...spaces }, [
    x('dc:format', 'application/pdf'),
    x('dc:title', [alternatives(title)]),
    ...some(description, (text) => x('dc:description', [alternatives(text)])),
    ...some(undecided.includes('publisher') ? undefined : decided.publisher, (name) =>
      x('dc:creator', [x('rdf:Seq', [x('rdf:li', name)])]),
    ),
    ...some(licence, (text) => x('dc:rights', [alternatives(text)])),
    x('dc:language', [bag([language])]),
    ...(keywords.length === 0 ? [] : [x('dc:subject', [bag(keywords)]), x('pdf:Keywords', keywords.join(', '))]),
    ...some(producer, (name) => x('pdf:Producer', name)),
    ...some(creator, (name) => x('xmp:CreatorTool', name)),
    ...['xmp:CreateDate', 'xmp:ModifyDate', 'xmp:MetadataDate'].map((name) => x(name, `${date}T00:00:00Z`)),
    ...(claims.pdfUa ? [x('pdfuaid:part', { 'xmlns:pdfuaid': 'http://www.aiim.org/pdfua/ns/id/' }, '1')] : []),
  ]);
  const rdf = x('rdf:RDF', { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' }, [described]);
  // The identifier of the packet is a constant of the format.
  return toXml([
    { type: 'instruction', name: 'xpacket', value: 'begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"' },
    x('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, [rdf]),
    { type: 'instruction', name: 'xpacket', value: 'end="r"' },
  ]);
}

function some(text: string | undefined, element: (text: string) => Element): readonly Element[] {
  return text === undefined ? [] : [element(text)];
}

function alternatives(text: string): Element {
  return x('rdf:Alt', [x('rdf:li', { 'xml:lang': 'x-default' }, text)]);
}

function bag(texts: readonly string[]): Element {
  return x(
    'rdf:Bag',
    texts.map((text) => x('rdf:li', text)),
  );
}
