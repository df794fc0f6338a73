import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from '../../../pipeline/book.ts';
import { launchBrowser } from '../../../pipeline/browser.ts';
import { pdf } from '../../../pipeline/editions/pdf/index.ts';
import { smallPublication } from '../small-publication.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('stand on the pages of a contents list as on those of a chapter, but not where it opens', async () => {
  const chapters = Array.from({ length: 90 }, (_, index) => ({
    path: `chapters/c${index}.md`,
    html: `<h1 id="section-c${index}">Chapter ${index}</h1><p>Words.</p>`,
  }));
  const publication = smallPublication(chapters, [], { profile: 'book' });
  const artifacts = await pdf.render(publication, { artifacts: [], browser: () => Promise.resolve(browser) });
  const { document, pageOf } = await pdf.read(artifacts, publication);
  const first = pageOf?.get('print-contents') ?? 0;
  const heads = document?.pages.slice(first - 1, first + 2).map(({ furniture }) => furniture.slice(0, -1));
  const { title } = publication.book.manifest;
  expect(heads).toEqual(first % 2 === 1 ? [[], [title], ['Contents']] : [[], ['Contents'], [title]]);
}, 240_000);
