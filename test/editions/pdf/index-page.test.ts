import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Artifact, Browser, Extract, Publication } from '../../../pipeline/book.ts';
import { launchBrowser } from '../../../pipeline/browser.ts';
import { assemble } from '../../../pipeline/build.ts';
import { publicationOf } from '../../../pipeline/publication.ts';
import { pdf } from '../../../pipeline/editions/pdf/index.ts';
import { sourceFile } from '../../../pipeline/source-file.ts';

const longText = 'One paragraph of several, each of them long enough for a second line on the page.\n\n'.repeat(14);

const files = {
  'guide.yaml': 'title: Small\nslug: small\nchapters: [a.md, b.md]\n',
  'a.md': `# Walking\n\n::index{term="walking"}\n\nGo out.\n\n## Far\n\n::index{term="walking"}\n\n${longText}\n\n## Further\n\n::index{term="walking"}\n::index{term="heat"}\n\nGo on.\n`,
  'b.md':
    '# Resting\n\n::index{term="resting" sub="in the sun"}\n::index{term="sun" see="heat"}\n::index{term="heat" see-also="resting"}\n\nSit.\n',
};

let browser: Browser;
let publication: Publication;
let artifacts: readonly Artifact[];
let extract: Extract;

beforeAll(async () => {
  browser = await launchBrowser();
  const sources = Object.entries(files).map(([path, text]) => sourceFile(path, new TextEncoder().encode(text)));
  publication = publicationOf(assemble({ folder: '.', files: new Map(sources.map((file) => [file.path, file])) }));
  artifacts = await pdf.render(publication, { artifacts: [], browser: () => Promise.resolve(browser) });
  extract = await pdf.read(artifacts, publication);
});
afterAll(() => browser.close());

async function lastPage(): Promise<{ readonly text: string; readonly labels: readonly string[] }> {
  const document = await getDocument({ data: artifacts[0]?.bytes.slice() ?? new Uint8Array(), verbosity: 0 }).promise;
  const { items } = await (await document.getPage(document.numPages)).getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  return { text: text.replace(/\s+/g, ' '), labels: (await document.getPageLabels()) ?? [] };
}

describe('the index of the PDF', () => {
  it('stands at the end, by letters, with pages that follow each other as one stretch', async () => {
    const { text } = await lastPage();
    expect(text).toMatch(/^\d+ Index H heat, \d.* See also resting R resting in the sun, \d+ S sun\. See heat/);
    expect(text).toMatch(/W walking, 1–2/);
  });

  it('leads from every number to a place on the page of that number', async () => {
    const { labels } = await lastPage();
    const numbers = extract.links.filter(({ to, label }) => to?.startsWith('index-') === true && /\d/.test(label));
    expect(numbers.length).toBeGreaterThan(2);
    for (const { to = '', label } of numbers) {
      expect(label.split('–')[0]?.trim()).toBe(labels[(extract.pageOf?.get(to) ?? 0) - 1]);
    }
  });

  it('leads from one entry to another, and belongs to no chapter', () => {
    const found = extract.links.filter(({ to }) => to?.startsWith('print-index-') === true);
    expect(found.map(({ from, label }) => [from, label])).toEqual([
      [undefined, 'resting'],
      [undefined, 'heat'],
    ]);
  });
});
