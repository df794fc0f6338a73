import { PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Artifact, Browser, Extract } from '../../pipeline/book.ts';
import { launchBrowser } from '../../pipeline/browser.ts';
import { epub } from '../../pipeline/editions/epub/index.ts';
import { pdf } from '../../pipeline/editions/pdf/index.ts';
import { proofs } from '../../pipeline/proofs/index.ts';
import { pagesEqual } from '../../pipeline/proofs/pages-equal.ts';
import { builtSoFar, smallPublication } from '../editions/small-publication.ts';
import { plantInEpub } from './plant-in-epub.ts';
import { plantInPdf } from './plant-in-pdf.ts';

/** Paragraphs of which no two are alike. */
const paragraphs = (count: number, of: string): string =>
  Array.from(
    { length: count },
    (_one, index) =>
      `<p>Paragraph ${index} of ${of} says, in more than a few plain words, that ${of} ${index} times ${index + 1} is
      ${index * (index + 1)}, as <a class="section" href="#section-start">the start</a> has it; nobody doubts it.</p>`,
  ).join('\n');

const rows = Array.from({ length: 60 }, (_one, row) => `<tr><td>Day ${row}</td><td>a walk of ${row} minutes</td></tr>`);

const figure = `<figure id="figure-chain"><svg viewBox="0 0 1000 900" role="img" aria-label="A box"><rect width="1000" height="900"/>
<text x="9" y="99">You sit</text></svg><figcaption><strong>Figure 1.</strong> A box, and what it holds.</figcaption></figure>`;

const publication = smallPublication(
  [
    { path: 'preface.md', html: `<h1 id="section-preface">Preface</h1>${paragraphs(3, 'preface')}` },
    { path: 'start.md', html: `<h1 id="section-start">Start</h1>${paragraphs(22, 'start')}` },
    {
      path: 'walk.md',
      html: `<h1 id="step-walk">Walk</h1>${paragraphs(8, 'walk')}${figure}<table><thead><tr><th>Day</th><th>What</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
    },
  ],
  [],
  {
    credit: 'After a post.',
    parts: [
      { title: 'Before', files: ['preface.md'], matter: 'front' },
      { title: 'To begin', files: ['start.md'], matter: 'body' },
      { title: 'The routine', files: ['walk.md'], matter: 'body' },
    ],
  },
);

let browser: Browser;
let printed: readonly Artifact[];
let told: readonly Artifact[];
let pdfExtract: Extract;

beforeAll(async () => {
  browser = await launchBrowser();
  printed = await pdf.render(publication, { artifacts: [], browser: () => Promise.resolve(browser) });
  pdfExtract = await pdf.read(printed, publication);
  told = await epub.render(publication, { ...builtSoFar(printed), extracts: [pdfExtract] });
}, 60_000);
afterAll(() => browser.close());

const bytesOf = ([artifact]: readonly Artifact[]): Uint8Array => artifact?.bytes ?? new Uint8Array();

const readEpub = (bytes: Uint8Array): Promise<Extract> =>
  epub.read([{ path: 'small-guide.epub', mediaType: 'application/epub+zip', bytes }], publication);

const findings = (extracts: readonly Extract[]): readonly string[] =>
  [...pagesEqual.run(extracts, publication)].map(({ file, reason }) => `${file.path}: ${reason}`);

const marker = (label: string): RegExp => new RegExp(`<span id="page-${label}"[^>]*>(</span>)?`);

/** The text without the marker of a page, and with it again before another place. */
const moved = (label: string, before: (text: string) => number) => (text: string) => {
  const [whole = ''] = marker(label).exec(text) ?? [];
  const without = text.replace(whole, '');
  const place = before(without);
  return without.slice(0, place) + whole + without.slice(place);
};

const entry = (label: string): RegExp => new RegExp(`<li><a href="[^"]*">${label}</a></li>`);

/** A fault, where it is planted, and what is said of it. */
const planted: readonly (readonly [string, string, (text: string) => string, RegExp])[] = [
  [
    'a marker moved down by one paragraph',
    'section-start.xhtml',
    moved('3', (text) => text.indexOf('<p>', text.indexOf('Paragraph 19 '))),
    /start.md: .*page 3 at OEBPS\/section-start.xhtml: Unexpected “.*” behind its marker, expected “.*” as on that page/,
  ],
  [
    'a marker moved up by two words',
    'section-start.xhtml',
    (text) => moved('3', (left) => left.lastIndexOf('doubts it', text.search(marker('3'))))(text),
    /page 3 at /,
  ],
  [
    'a marker moved behind the picture',
    'step-walk.xhtml',
    moved('7', (text) => text.indexOf('<figcaption>')),
    /walk.md: .*page 7 at .*: Unexpected picture before its marker/,
  ],
  [
    'an entry that is not there',
    'toc.xhtml',
    (text) => text.replace(entry('3'), ''),
    /list without page 3, expected the/,
  ],
  [
    'an entry of a page that only print has',
    'toc.xhtml',
    (text) => text.replace(entry('3'), (whole) => whole + whole.replace('>3<', '>99<')),
    /Unexpected entry 99 of the page list at .*, expected only pages with words/,
  ],
  [
    'two entries in each other’s place',
    'toc.xhtml',
    (text) => text.replace(/(<li><a href="[^"]*">2<\/a><\/li>)(<li><a href="[^"]*">3<\/a><\/li>)/, '$2$1'),
    /Unexpected entry 3 of the page list, expected 2 there/,
  ],
  [
    'two page numbers exchanged',
    'toc.xhtml',
    (text) => text.replace(/>2<\/a>(.*?)>3<\/a>/, '>3</a>$1>2</a>'),
    /page 2 at .*Unexpected “.*” behind its marker/,
  ],
  [
    'an entry that leads to no marker',
    'toc.xhtml',
    (text) => text.replace('#page-3', '#page-33'),
    /page 3 .*: Unexpected entry that leads to no marker/,
  ],
  [
    'a page without words that has a place of its own',
    'toc.xhtml',
    (text) => text.replace(/href="[^"]*#page-\d+">5</, 'href="section-start.xhtml#page-3">5<'),
    /page 5 .*: Unexpected marker of its own, expected that of page/,
  ],
  [
    'a marker that says another page',
    'section-start.xhtml',
    (text) => text.replace(' Page 3. ', ' Page 4. '),
    /page 3 .*Unexpected marker that says “ Page 4. ”/,
  ],
  [
    'another source of the pages',
    'content.opf',
    (text) => text.replace(/(pageBreakSource">urn:uuid:)./, '$1x'),
    /Unexpected source of the pages `urn:uuid:x/,
  ],
  [
    'an older list that leads elsewhere',
    'toc.ncx',
    (text) => text.replace('#page-3"', '#page-2"'),
    /Unexpected entry 3 of the older page list/,
  ],
  [
    'a marker that no entry leads to',
    'section-start.xhtml',
    (text) => text.replace('</section>', '<span id="page-x" epub:type="pagebreak"></span></section>'),
    /Unexpected marker `page-x`/,
  ],
  [
    'no page list at all',
    'toc.xhtml',
    (text) => text.replace(/<nav id="page-list".*?<\/nav>/s, ''),
    /Unexpected EPUB without a page list, expected the \d+ pages of the PDF beside it/,
  ],
];

describe('the proof that pages are equal', () => {
  it('is one of the proofs, and holds for each page of the printed book that has words of it', async () => {
    expect(proofs).toContain(pagesEqual);
    const extract = await readEpub(bytesOf(told));
    expect(findings([pdfExtract, extract])).toEqual([]);
    expect(extract.pageList?.map(({ label }) => label).join(' ')).toMatch(/^i ii( [ivx]+)* 1 2 3 /);
  });

  it.each(planted)('finds %s', async (_fault, name, change, expected) => {
    const spoilt = await readEpub(plantInEpub(bytesOf(told), ({ rewrite }) => rewrite(name, change)));
    expect(findings([pdfExtract, spoilt]).join('\n')).toMatch(expected);
  });

  it('finds a PDF whose pages begin with another number', async () => {
    const spoilt = await plantInPdf(bytesOf(printed), ({ catalog, document }) => {
      catalog.set(PDFName.of('PageLabels'), document.context.obj({ Nums: [0, { S: 'D', St: 7 }] }));
    });
    const extract = await pdf.read([{ path: 'small-guide.pdf', mediaType: '', bytes: spoilt }], publication);
    expect(findings([extract, await readEpub(bytesOf(told))]).length).toBeGreaterThan(3);
  });

  it('finds a page list of a PDF that is not there, and asks for none then', async () => {
    expect(findings([await readEpub(bytesOf(told))])).toEqual([
      'guide.yaml: dist/small-guide.epub: Unexpected page list, expected none without the PDF beside it',
    ]);
    const plain = await epub.render(publication, builtSoFar());
    expect(findings([await readEpub(bytesOf(plain))])).toEqual([]);
    expect(findings([pdfExtract])).toEqual([]);
  });
});
