import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Extract, Publication } from '../../pipeline/book.ts';
import { launchBrowser } from '../../pipeline/browser.ts';
import { pdf } from '../../pipeline/editions/pdf/index.ts';
import { proofs } from '../../pipeline/proofs/index.ts';
import { conditions, pdfSound } from '../../pipeline/proofs/pdf-sound.ts';
import { smallPages } from '../editions/small-pages.ts';
import { smallPublication } from '../editions/small-publication.ts';
import { attributesOf, plantInPdf, type Spoilt } from './plant-in-pdf.ts';

let browser: Browser;
let publication: Publication;
let bytes: Uint8Array;

beforeAll(async () => {
  browser = await launchBrowser();
  publication = smallPublication(smallPages);
  const [artifact] = await pdf.render(publication, { artifacts: [], browser: () => Promise.resolve(browser) });
  bytes = artifact?.bytes ?? new Uint8Array();
});
afterAll(() => browser.close());

const read = (spoilt: Uint8Array): Promise<Extract> =>
  pdf.read([{ path: 'small-guide.pdf', mediaType: 'application/pdf', bytes: spoilt }], publication);

async function findingsOf(spoilt: Uint8Array, book = publication): Promise<readonly string[]> {
  return [...pdfSound.run([await read(spoilt)], book)].map(({ reason, note }) => `${reason}. ${note}`);
}

const name = (text: string) => PDFName.of(text);

const fontOf = ({ find }: Spoilt) => find({ Type: 'Font', Subtype: 'Type0' });

/** A fault for every condition, and what is said of it. */
const planted: readonly (readonly [string, string, (spoilt: Spoilt) => void])[] = [
  [
    '01-003',
    'page 2: Unexpected content inside an artifact',
    ({ rewrite }) => rewrite(2, (text) => `/Artifact BMC\n${text}\nEMC`),
  ],
  [
    '01-005',
    'page 3: Unexpected `f` outside of content',
    ({ rewrite }) => rewrite(3, (text) => `${text}\n0 0 9 9 re f`),
  ],
  [
    '01-006',
    'page 3: Unexpected run 900 that',
    ({ rewrite }) => rewrite(3, (text) => `${text}\n/P <</MCID 900 >>BDC EMC`),
  ],
  [
    '01-006',
    'that the page and the structure do not share',
    ({ find }) => find({ S: 'P' }).set(name('K'), PDFNumber.of(901)),
  ],
  [
    '01-007',
    'Unexpected `Suspects`',
    ({ catalog }) => catalog.lookup(name('MarkInfo'), PDFDict).set(name('Suspects'), catalog.context.obj(true)),
  ],
  ['01-007', 'without `Marked`', ({ catalog }) => catalog.delete(name('MarkInfo'))],
  [
    '02-001',
    'Unexpected type `Strong`',
    ({ catalog }) => catalog.lookup(name('StructTreeRoot'), PDFDict).delete(name('RoleMap')),
  ],
  [
    '02-004',
    'new meaning of `P`',
    ({ catalog }) =>
      catalog.lookup(name('StructTreeRoot'), PDFDict).lookup(name('RoleMap'), PDFDict).set(name('P'), name('H1')),
  ],
  ['09-004', 'Unexpected `LBody` in `P`', ({ find }) => find({ S: 'LI' }).set(name('S'), name('P'))],
  [
    'link-words',
    'that says “Somewhere”, expected “Groin press”',
    ({ find }) =>
      find({ Subtype: 'Link', Dest: 'step-groin' }).set(name('Contents'), PDFHexString.fromText('Somewhere')),
  ],
  [
    'outline-true',
    'Unexpected entry “Somewhere” of the outline',
    ({ find }) => find({ Dest: 'print-contents' }).set(name('Title'), PDFHexString.fromText('Somewhere')),
  ],
  ['13-004', 'picture without a description', ({ find }) => find({ S: 'Figure' }).delete(name('Alt'))],
  ['14-003', 'Unexpected heading of level 3 after level 1', ({ find }) => find({ S: 'H2' }).set(name('S'), name('H3'))],
  ['15-003', 'header cell without `Scope`', ({ find }) => attributesOf(find({ S: 'TH' })).delete(name('Scope'))],
  [
    '15-004',
    'Unexpected header `gone`',
    ({ find }) =>
      attributesOf(find({ S: 'TD' })).set(name('Headers'), find({ S: 'TD' }).context.obj([PDFString.of('gone')])),
  ],
  ['19-003', 'note without an id', ({ find }) => find({ S: 'P' }).set(name('S'), name('Note'))],
  ['28-010', 'page 3: Unexpected order of links', ({ document }) => document.getPage(2).node.delete(name('Tabs'))],
  ['28-011', 'Unexpected link in `Span`', ({ find }) => find({ S: 'Link' }).set(name('S'), name('Span'))],
  ['28-012', 'link without `Contents`', ({ find }) => find({ Subtype: 'Link' }).delete(name('Contents'))],
  ['06-001', 'without XMP', ({ catalog }) => catalog.delete(name('Metadata'))],
  [
    '06-003',
    'Unexpected title “Another” in XMP',
    ({ rewriteMetadata }) => rewriteMetadata((xmp) => xmp.replace('A small guide', 'Another')),
  ],
  [
    'claim',
    'Unexpected claim of PDF/UA',
    ({ rewriteMetadata }) =>
      rewriteMetadata((xmp) => xmp.replace('<dc:format>', '<pdfuaid:part>1</pdfuaid:part><dc:format>')),
  ],
  ['title', 'Unexpected title “Other”', ({ document }) => document.setTitle('Other')],
  ['07-002', 'name of the file in the window', ({ catalog }) => catalog.delete(name('ViewerPreferences'))],
  ['11-006', 'Unexpected language `de`', ({ document }) => document.setLanguage('de')],
  ['11-006', 'Unexpected language `?`', ({ find }) => find({ S: 'P' }).set(name('Lang'), PDFString.of('?'))],
  [
    'dates',
    'Unexpected date `D:20010101000000Z`',
    ({ document }) => document.setModificationDate(new Date('2001-01-01T00:00:00Z')),
  ],
  ['dates', 'without an id', ({ document }) => delete document.context.trailerInfo.ID],
  [
    'active',
    'Unexpected OpenAction',
    ({ catalog }) => catalog.set(name('OpenAction'), catalog.context.obj({ S: 'JavaScript', JS: PDFString.of('1') })),
  ],
  ['active', 'Unexpected JavaScript', ({ document }) => document.addJavaScript('a', '1')],
  [
    'active',
    'Unexpected EmbeddedFiles',
    ({ catalog }) => catalog.set(name('Names'), catalog.context.obj({ EmbeddedFiles: {} })),
  ],
  [
    'active',
    'Unexpected AA on page 1',
    ({ document }) => document.getPage(0).node.set(name('AA'), document.context.obj({})),
  ],
  [
    'active',
    'Unexpected Launch on page',
    ({ find, document }) => find({ Subtype: 'Link' }).set(name('A'), document.context.obj({ S: 'Launch' })),
  ],
  [
    'outline',
    'expected “Is this for you today?”',
    ({ catalog }) =>
      catalog
        .lookup(name('Outlines'), PDFDict)
        .lookup(name('First'), PDFDict)
        .set(name('Title'), PDFHexString.fromText('Other')),
  ],
  ['outline', 'Unexpected end of the outline', ({ catalog }) => catalog.delete(name('Outlines'))],
  [
    'font-known',
    'Unexpected font `DejaVuSans`',
    (spoilt) => fontOf(spoilt).set(name('BaseFont'), name('ABCDEF+DejaVuSans')),
  ],
  [
    'font-outline',
    'Unexpected Type 3 font',
    ({ find }) => find({ Subtype: 'CIDFontType2' }).set(name('Subtype'), name('Type3')),
  ],
  ['31-009', 'outside of the file', ({ find }) => find({ Type: 'FontDescriptor' }).delete(name('FontFile2'))],
  ['10-001', 'without Unicode', (spoilt) => fontOf(spoilt).delete(name('ToUnicode'))],
  ['linear', 'expected it linearised', ({ document }) => document.setTitle(publication.book.manifest.title)],
  [
    'vector',
    'Unexpected 2 pictures made of pixels (on pages 4, 6), expected 1',
    ({ document }) => {
      const pixels = document.context.stream(new Uint8Array([0]), { Subtype: 'Image', Width: 1, Height: 1 });
      const pattern = { PatternType: 1, Resources: { XObject: { X1: document.context.register(pixels) } } };
      document
        .getPage(3)
        .node.Resources()
        ?.set(name('Pattern'), document.context.obj({ P1: pattern }));
    },
  ],
  [
    'scale',
    'Unexpected letters of at most 10.57 points in the text, expected 11.75',
    ({ document, rewrite }) => {
      for (const index of document.getPageIndices()) rewrite(index + 1, (text) => `.9 0 0 .9 0 0 cm\n${text}`);
    },
  ],
  ['linear', 'expected it linearised', ({ document }) => document.setTitle(publication.book.manifest.title)],
  [
    'vector',
    'Unexpected 2 pictures made of pixels (on pages 4, 6), expected 1',
    ({ document }) => {
      const pixels = document.context.stream(new Uint8Array([0]), { Subtype: 'Image', Width: 1, Height: 1 });
      const pattern = { PatternType: 1, Resources: { XObject: { X1: document.context.register(pixels) } } };
      document
        .getPage(3)
        .node.Resources()
        ?.set(name('Pattern'), document.context.obj({ P1: pattern }));
    },
  ],
  [
    'vector',
    'Unexpected 2 pictures made of pixels (on pages 4, 6), expected 1',
    ({ document }) => {
      const pixels = document.context.stream(new Uint8Array([0]), { Subtype: 'Image', Width: 1, Height: 1 });
      const pattern = { PatternType: 1, Resources: { XObject: { X1: document.context.register(pixels) } } };
      document
        .getPage(3)
        .node.Resources()
        ?.set(name('Pattern'), document.context.obj({ P1: pattern }));
    },
  ],
  [
    'folio',
    'Unexpected page label 11, expected 1 as printed',
    ({ catalog }) =>
      catalog
        .lookup(name('PageLabels'), PDFDict)
        .lookup(name('Nums'), PDFArray)
        .lookup(3, PDFDict)
        .set(name('St'), PDFNumber.of(11)),
  ],
  [
    'folio-missing',
    'page 4: Unexpected page without its number',
    ({ rewrite }) => rewrite(4, (text) => text.replace(/\/Artifact BMC\nBT[\s\S]*?ET\nEMC/g, '')),
  ],
];

describe('the proof that a PDF is sound', () => {
  it('is one of the proofs, and finds nothing in a finished PDF', async () => {
    expect(proofs).toContain(pdfSound);
    expect(await findingsOf(bytes)).toEqual([]);
  });

  it('has a planted fault for every condition', () => {
    const ids = new Set(planted.map(([id]) => id));
    expect(conditions.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(planted)('%s: says “%s”', async (id, message, plant) => {
    const findings = await findingsOf(await plantInPdf(bytes, plant));
    expect(findings.filter((finding) => finding.includes(id)).join('\n')).toContain(message);
  });

  it('asks for the claim that `guide.yaml` makes', async () => {
    const manifest = { ...publication.book.manifest, claims: { pdfUa: true } };
    const claiming = { ...publication, book: { ...publication.book, manifest } };
    expect((await findingsOf(bytes, claiming)).join()).toContain('Unexpected silence about PDF/UA');
  });

  it('tells three faults of a sort and counts the rest', async () => {
    const spoilt = await plantInPdf(bytes, ({ document }) => {
      for (const page of document.getPages()) page.node.delete(name('Tabs'));
    });
    const findings = await findingsOf(spoilt);
    expect(findings.filter((finding) => !finding.includes('linear'))).toHaveLength(3);
    expect(findings[0]).toMatch(/There are \d+ of this sort\.$/);
  });
});
