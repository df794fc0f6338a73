import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Extract } from '../../../pipeline/book.ts';
import { launchBrowser } from '../../../pipeline/browser.ts';
import { pdf } from '../../../pipeline/editions/pdf/index.ts';
import { pdfSound } from '../../../pipeline/proofs/pdf-sound.ts';
import { smallPublication } from '../small-publication.ts';

const html = `<h1 id="section-a">A</h1>
<ol><li>First</li><li><p>Second, of <strong>two</strong></p></li></ol><ul><li>Round</li></ul>
<ul><li>One<ul><li>Two<ul><li>Three<ul><li>Four</li></ul></li></ul></li></ul></li></ul>
<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" checked disabled> Tidied</li><li class="task-list-item"><input type="checkbox" disabled> Swept</li></ul>
<ul class="red-flags"><li>In a list</li></ul>
<table><thead><tr><th>Day</th><th>Pain</th></tr></thead><tbody><tr><td>1</td><td>4</td></tr></tbody></table>
<p>The <i lang="la">musculus psoas</i>, <em lang="de">sehr langsam</em> and <span lang="fr">assis</span>.</p>`;

const publication = smallPublication([{ path: 'chapters/a.md', html }], [], {
  profile: 'book',
  keywords: ['hips', 'back & legs'],
  claims: { pdfUa: true },
});

let browser: Browser;
let bytes: Uint8Array;
let extract: Extract;

beforeAll(async () => {
  browser = await launchBrowser();
  const artifacts = await pdf.render(publication, { artifacts: [], browser: () => Promise.resolve(browser) });
  bytes = artifacts[0]?.bytes ?? new Uint8Array();
  extract = await pdf.read(artifacts, publication);
});
afterAll(() => browser.close());

const elements = () => extract.document?.elements ?? [];

describe('the tags of a PDF', () => {
  it('give every list item its label, which is read with it', () => {
    const labels = elements().filter(({ role, around }) => role === 'Lbl' && around[0] === 'LI');
    expect(labels.map(({ alt }) => alt)).toEqual(expect.arrayContaining([undefined, undefined, '\u2022']));
    expect(labels.filter(({ alt }) => alt === '\u2022')).toHaveLength(6);
    expect(extract.text).toMatch(/1\. First\n2\.\s+Second, of two/);
  });

  it('tell of every list how its items are marked', async () => {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
    const lists = objects
      .filter((one) => one instanceof PDFDict)
      .filter((one) => one.get(PDFName.of('S')) === PDFName.of('L'));
    const kinds = lists.map((list) => String(list.lookup(PDFName.of('A'), PDFDict).get(PDFName.of('ListNumbering'))));
    expect(new Set(kinds)).toEqual(new Set(['/Decimal', '/Disc', '/None']));
  });

  it('name the header cells of tables by their place, whatever the browser numbered before', async () => {
    // A page that is laid out for a window has other nodes numbered.
    const viewed: Browser = { ...browser, open: (page, files) => browser.open(page, files, 'view') };
    const [again] = await pdf.render(publication, { artifacts: [], browser: () => Promise.resolve(viewed) });
    expect(Buffer.from(again?.bytes ?? []).equals(bytes)).toBe(true);
    const headers = elements().flatMap((element) => element.headers);
    expect(new Set(headers)).toEqual(new Set(['element-000001', 'element-000002']));
  });

  it('say of every task whether it is done', () => {
    const boxes = elements().filter(({ role, around }) => role === 'Figure' && around[0] === 'LBody');
    expect(boxes.map(({ alt }) => alt)).toEqual(['done', 'not done yet']);
  });

  it('tell the language of words inside a line', () => {
    expect(elements().flatMap(({ role, language }) => (role === 'Em' ? [language] : []))).toEqual(['la', 'de', 'fr']);
  });

  it('hold the text itself, without a wrapper for every line', () => {
    expect(elements().filter(({ role, around }) => role === 'NonStruct' && around[0] === 'P')).toEqual([]);
  });

  it('hold no claim but that of `guide.yaml`, and are sound', async () => {
    expect([...pdfSound.run([extract], publication)].map(({ reason }) => reason)).toEqual([]);
    const { metadata } = await (await getDocument({ data: bytes.slice(), verbosity: 0 }).promise).getMetadata();
    expect(metadata.getRaw()).toMatch(/<pdfuaid:part[^>]*>1<\/pdfuaid:part>/);
    expect(metadata.getRaw()).toContain('<pdf:Keywords>hips, back &#x26; legs</pdf:Keywords>');
  });
});
