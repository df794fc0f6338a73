import { PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { toString } from 'hast-util-to-string';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Artifact, Browser, Built, Extract, Publication } from '../../pipeline/book.ts';
import { launchBrowser } from '../../pipeline/browser.ts';
import { pdf } from '../../pipeline/editions/pdf/index.ts';
import { smallPages } from './small-pages.ts';
import { smallPublication, type SmallPage } from './small-publication.ts';

const longPage: SmallPage = {
  path: 'chapters/long.md',
  html: `<h1 id="section-long">A chapter that is longer than its page and has a title that needs two lines</h1>
<p>A word of its own: <a class="term" href="#term-sit-bone">the bone that you sit on, which is so long a label that it breaks over two lines or three</a>.</p>
<aside class="margin"><p>Say it slowly.</p></aside>
${'<p>One paragraph of several, each of them long enough to need a second line on the page of the book.</p>'.repeat(30)}
<h2 id="section-long.end">The end, <em>at last</em></h2><h3 id="section-long.end.really">Really</h3><p>Done. <a class="step" href="#step-groin">Step 1</a></p>`,
};

type OutlineEntry = { readonly title: string; readonly dest: unknown; readonly items: readonly OutlineEntry[] };

let browser: Browser;
let publication: Publication;
let artifacts: readonly Artifact[];
let extract: Extract;

const built = (): Built => ({ artifacts: [], browser: () => Promise.resolve(browser) });

beforeAll(async () => {
  browser = await launchBrowser();
  publication = smallPublication([...smallPages, longPage]);
  artifacts = await pdf.render(publication, built());
  extract = await pdf.read(artifacts, publication);
});
afterAll(() => browser.close());

const bytes = (): Uint8Array => artifacts[0]?.bytes ?? new Uint8Array();

const open = () => getDocument({ data: bytes().slice(), verbosity: 0 }).promise;

async function wordsOfPages(): Promise<readonly string[]> {
  const document = await open();
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' '),
    );
  }
  return pages;
}

async function pageOf(anchor: string): Promise<number> {
  const document = await open();
  const destination = await document.getDestination(anchor);
  return destination === null ? 0 : (await document.getPageIndex(destination[0])) + 1;
}

describe('the PDF edition', () => {
  it('is one file named after the guide', () => {
    expect(artifacts.map(({ path, mediaType }) => [path, mediaType])).toEqual([['small-guide.pdf', 'application/pdf']]);
  });

  it('opens with cover, title page and start pages, and has the contents list after them', async () => {
    const pages = await wordsOfPages();
    expect(pages[0]).toContain('General information, not a diagnosis, and no promise of results.');
    expect(pages[1]).toContain('A small guide');
    expect(pages[1]).toContain('Edition 1.0, November 22, 2026.');
    expect(pages[2]).toContain('Is this for you today?');
    expect(pages[3]).toContain('Contents');
    expect(pages[4]).toContain('Part 1');
  });

  it('has a cover of text and shapes as large as its page, without page number and running head', async () => {
    const [cover] = await wordsOfPages();
    const titleTwoNotes =
      /^A small guide Two muscles and a step General information, .* Edition 1\.0, November 22, 2026\. ?$/;
    expect(cover).toMatch(titleTwoNotes);
    const document = await open();
    const page = await document.getPage(1);
    expect(page.view).toEqual([0, 0, 504, 648]);
    const { fnArray } = await page.getOperatorList();
    expect(fnArray.some((operator) => [OPS.paintImageXObject, OPS.paintInlineImageXObject].includes(operator))).toBe(
      false,
    );
  });

  it('goes without a cover in a book of another kind', async () => {
    const plain = smallPublication(smallPages, [], { profile: 'book' });
    const [artifact] = await pdf.render(plain, built());
    const document = await getDocument({ data: artifact?.bytes.slice() ?? '', verbosity: 0 }).promise;
    const { items } = await (await document.getPage(1)).getTextContent();
    expect(items.map((item) => ('str' in item ? item.str : '')).join(' ')).toContain('Edition 1.0');
  });

  it('prints page numbers that are true: in the contents list, in the text and at the foot', async () => {
    const pages = await wordsOfPages();
    const labels = (await (await open()).getPageLabels()) ?? [];
    for (const { chapter } of publication.chapters) {
      const page = await pageOf(chapter.anchor);
      expect(pages[3]).toContain(`${chapter.title} ${labels[page - 1]}`);
      expect(pages[page - 1]).toContain(chapter.title);
    }
    expect(pages[2]?.replaceAll(' ', '')).toContain(`Step1(page${labels[(await pageOf('step-groin')) - 1]})`);
    expect(labels.slice(0, 4)).toEqual(['i', 'ii', '1', '2']);
    for (const [index, words] of pages.entries())
      if (index > 0) expect(words).toMatch(new RegExp(`\\b${labels[index]}\\b`));
  });

  it('numbers front matter in roman numerals, also its contents list', async () => {
    const parts = publication.book.manifest.parts.map((part) => ({ ...part, matter: 'front' as const }));
    const [artifact] = await pdf.render(smallPublication(smallPages, [], { parts, profile: 'book' }), built());
    const document = await getDocument({ data: artifact?.bytes.slice() ?? '', verbosity: 0 }).promise;
    const labels = (await document.getPageLabels()) ?? [];
    expect(labels.slice(0, 3)).toEqual(['i', 'ii', 'iii']);
    const { items } = await (await document.getPage(3)).getTextContent();
    expect(items.map((item) => ('str' in item ? item.str : '')).join(' ')).toMatch(/\biii\b/);
  });

  it('names the chapter at the head of a right-hand page, but not above its own title', async () => {
    const pages = await wordsOfPages();
    const title = 'A chapter that is longer than its page and has a title that needs two lines';
    const first = await pageOf('section-long');
    const count = (page: number) => (pages[page - 1] ?? '').split(title).length - 1;
    expect(count(first)).toBe(1);
    expect([count(first + 1), count(first + 2)].toSorted()).toEqual([0, 1]);
  });

  it('makes a destination of every id', () => {
    for (const { html } of publication.chapters) {
      visit(html, 'element', (element) => {
        const { id } = element.properties;
        if (typeof id === 'string') expect(extract.anchors).toContain(id);
      });
    }
  });

  it('carries every link of the book, from its chapter, to its target, under its label', () => {
    const expected = publication.chapters.flatMap(({ chapter, html }) => {
      const links: string[] = [];
      visit(html, 'element', (element) => {
        const { href } = element.properties;
        if (typeof href !== 'string' || !href.startsWith('#')) return;
        links.push(`${chapter.anchor} ${href.slice(1)} ${toString(element).replace(/\s+/g, ' ').trim()}`);
      });
      return links;
    });
    const found = extract.links
      .filter(({ from }) => from !== undefined)
      .map(({ from, to, label }) => `${from} ${to} ${label}`);
    expect(found.toSorted()).toEqual(expected.toSorted());
    expect(found).toContain(
      'section-long term-sit-bone the bone that you sit on, which is so long a label that it breaks over two lines or three',
    );
  });

  it('counts the links of the contents list to no chapter', () => {
    const navigation = extract.links.filter(({ from }) => from === undefined).map(({ to }) => to);
    expect(navigation).toContain('print-part-1');
    expect(navigation).toContain('step-groin');
  });

  it('reads a margin note behind its paragraph, though it stands beside its first line', () => {
    expect(extract.text).toContain('or three.\nSay it slowly.\nOne paragraph');
  });

  it('does not read out running heads and page numbers', () => {
    const [, ...onCoverAndTitlePage] = extract.text.split('A small guide');
    expect(onCoverAndTitlePage).toHaveLength(2);
  });

  it('has an outline of the parts, chapters and sections, as their headings read', async () => {
    const outline: readonly OutlineEntry[] = (await (await open()).getOutline()) ?? [];
    const long = outline
      .find(({ title }) => title === 'The routine')
      ?.items.find(({ dest }) => dest === 'section-long');
    expect(outline.map(({ title }) => title)).toEqual(['Is this for you today?', 'Contents', 'The routine']);
    expect(long?.title).toBe('A chapter that is longer than its page and has a title that needs two lines');
    expect(long?.items.map(({ title }) => title)).toEqual(['The end, at last']);
    expect(long?.items[0]?.items.map(({ title }) => title)).toEqual(['Really']);
  });

  it('says what it is: title, language, date, page labels, and makes no claim that nobody has checked', async () => {
    expect(extract.metadata).toMatchObject({ title: 'A small guide', language: 'en' });
    const document = await PDFDocument.load(bytes(), { updateMetadata: false });
    expect(document.getCreationDate()?.toISOString()).toBe('2026-11-22T00:00:00.000Z');
    expect(document.getModificationDate()?.toISOString()).toBe('2026-11-22T00:00:00.000Z');
    const { metadata } = await (await open()).getMetadata();
    expect(metadata.get('dc:title')).toBe('A small guide');
    expect(metadata.getRaw()).not.toContain('pdfuaid');
    expect((await (await open()).getPageLabels())?.slice(0, 3)).toEqual(['i', 'ii', '1']);
    expect(document.context.trailerInfo.ID).toBeDefined();
  });

  it('embeds the fonts of the book and no other, none of them as Type 3', async () => {
    const document = await PDFDocument.load(bytes(), { updateMetadata: false });
    const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
    const dictionaries = objects.filter((object): object is PDFDict => object instanceof PDFDict);
    const typed = (type: string) => dictionaries.filter((one) => one.get(PDFName.of('Type')) === PDFName.of(type));
    const descriptors = typed('FontDescriptor');
    expect(descriptors.length).toBeGreaterThan(0);
    for (const descriptor of descriptors) {
      expect(descriptor.get(PDFName.of('FontFile2'))).toBeInstanceOf(PDFRef);
      expect(String(descriptor.get(PDFName.of('FontName')))).toMatch(/(AtkinsonHyperlegibleNext|SourceSerif4)-/);
    }
    for (const font of typed('Font')) expect(font.get(PDFName.of('Subtype'))).not.toBe(PDFName.of('Type3'));
  });

  it('describes every picture once and every link', async () => {
    const document = await PDFDocument.load(bytes(), { updateMetadata: false });
    const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
    const dictionaries = objects.filter((object): object is PDFDict => object instanceof PDFDict);
    const figures = dictionaries.filter((one) => one.get(PDFName.of('S')) === PDFName.of('Figure'));
    expect(figures).toHaveLength(3);
    for (const figure of figures) expect(figure.has(PDFName.of('Alt'))).toBe(true);
    const pages = document.getPages().flatMap((page) => page.node.Annots()?.asArray() ?? []);
    for (const link of pages) expect(document.context.lookup(link, PDFDict).has(PDFName.of('Contents'))).toBe(true);
  });

  it('is tagged with types that its version of PDF knows', async () => {
    const document = await PDFDocument.load(bytes(), { updateMetadata: false });
    const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
    const roles = root.lookup(PDFName.of('RoleMap'), PDFDict);
    expect(roles.get(PDFName.of('Aside'))).toBe(PDFName.of('Div'));
    expect(roles.get(PDFName.of('Strong'))).toBe(PDFName.of('Span'));
  });

  it('is the same, byte for byte, when it is printed again by a new browser', async () => {
    const other = await launchBrowser();
    try {
      const again = await pdf.render(publication, { artifacts: [], browser: () => Promise.resolve(other) });
      expect(Buffer.from(again[0]?.bytes ?? []).equals(Buffer.from(bytes()))).toBe(true);
    } finally {
      await other.close();
    }
  });

  it('is not printed when a picture of the manuscript is missing', async () => {
    const broken = smallPublication([
      { path: 'chapters/a.md', html: '<h1 id="section-a">A</h1><img src="b.png" alt="B">' },
    ]);
    await expect(pdf.render(broken, built())).rejects.toThrow('The page asked for what it may not load:\nb.png');
  });

  it('is not printed when a link leads nowhere, which Chromium would drop without a word', async () => {
    const html = '<h1 id="section-a">A</h1><p>See <a href="#step-gone">Step 9</a>.</p>';
    const broken = smallPublication([{ path: 'chapters/a.md', html }]);
    await expect(pdf.render(broken, built())).rejects.toThrow('The print lost links to #step-gone');
  });

  it('keeps the words of a title out of the style sheet', async () => {
    const title = 'Ends "here" \\ </style><script>a</script>';
    const html = `<h1 id="section-a">A</h1>${'<p>Text</p>'.repeat(60)}`;
    const odd = smallPublication([{ path: 'chapters/a.md', html }], [], { title });
    const [artifact] = await pdf.render(odd, built());
    const document = await getDocument({ data: (artifact?.bytes ?? new Uint8Array()).slice(), verbosity: 0 }).promise;
    const { items } = await (await document.getPage(4)).getTextContent();
    expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toContain(title);
  });
});
