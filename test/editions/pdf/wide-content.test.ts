import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Finding } from '../../../pipeline/book.ts';
import { launchBrowser } from '../../../pipeline/browser.ts';
import { pdf } from '../../../pipeline/editions/pdf/index.ts';
import { pdfSound } from '../../../pipeline/proofs/pdf-sound.ts';
import { smallPublication } from '../small-publication.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const start = { path: 'chapters/start.md', html: '<h1 id="section-start">Start</h1><p>One page.</p>' };

/** What the proof says of a small guide with this content. */
async function findingsOf(html: string, source = ''): Promise<readonly Finding[]> {
  const small = smallPublication([
    start,
    { path: 'chapters/wide.md', html: `<h1 id="section-wide">Wide</h1><p>Words.</p>${html}` },
  ]);
  const tree = unified().use(remarkParse).use(remarkGfm).parse(source);
  const chapters = small.book.chapters.map((chapter) => ({ ...chapter, tree }));
  const publication = { ...small, book: { ...small.book, chapters } };
  const artifacts = await pdf.render(publication, { artifacts: [], browser: () => Promise.resolve(browser) });
  const extract = await pdf.read(artifacts, publication);
  return [...pdfSound.run([extract], publication)];
}

describe('content that is too wide for the page', () => {
  it.each([
    ['a long word', `<p>${'extraordinarily'.repeat(20)}</p>`],
    ['code', `<pre><code>${'const answer = 42; '.repeat(20)}\n${'x'.repeat(300)}</code></pre>`],
  ])('is broken into lines, in the fonts of the book: %s', async (_, html) => {
    expect(await findingsOf(html)).toEqual([]);
  });

  it('is found where it cannot be broken, since a browser then makes all letters of the book smaller', async () => {
    const table = `<table><tbody><tr>${'<td>hippopotamus</td>'.repeat(16)}</tr></tbody></table>`;
    const cells = (content: string): string => `|${` ${content} |`.repeat(16)}`;
    const source = ['| a | b |', '| - | - |', '', 'Words.', '', cells('a'), cells('-')].join('\n');
    const reason = expect.stringMatching(
      /letters of at most [\d.]+ points in the text, expected 11\.75: .* 16 columns/,
    );
    const place = expect.objectContaining({ start: { line: 6, column: 1, offset: expect.any(Number) } });
    expect(await findingsOf(table, source)).toContainEqual(expect.objectContaining({ reason, place }));
  });
});
