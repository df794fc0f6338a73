import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, FilledPage } from '../../../pipeline/book.ts';
import { launchBrowser } from '../../../pipeline/browser.ts';
import { pdf } from '../../../pipeline/editions/pdf/index.ts';
import { pageFilled } from '../../../pipeline/proofs/page-filled.ts';
import { smallPublication } from '../small-publication.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const start = { path: 'chapters/start.md', html: '<h1 id="section-start">Start</h1><p>One page.</p>' };
const line = '<p>A short paragraph.</p>';
/** As high as most of a page: it never stands below a few lines. */
const picture =
  '<figure id="figure-high"><svg viewBox="0 0 500 1100" role="img" aria-label="A high bar"><rect width="500" height="1100"></rect></svg></figure>';

/** The pages of a second chapter in the finished PDF, and what the proof says of them. */
async function printed(html: string): Promise<{ readonly pages: readonly FilledPage[]; readonly faults: number }> {
  const publication = smallPublication([
    start,
    { path: 'chapters/long.md', html: `<h1 id="section-long">Long</h1>${html}` },
  ]);
  const artifacts = await pdf.render(publication, { artifacts: [], browser: () => Promise.resolve(browser) });
  const extract = await pdf.read(artifacts, publication);
  const pages = extract.pages ?? [];
  const first = pages.findIndex(({ opened }) => opened === 'section-long');
  return { pages: pages.slice(first), faults: [...pageFilled.run([extract], publication)].length };
}

describe('the pages of a chapter', () => {
  it('are filled with text that follows a picture which is too high for the rest of them', async () => {
    const { pages, faults } = await printed(`${line}<p>See the picture.</p>${picture}${line.repeat(7)}`);
    expect(pages).toHaveLength(2);
    expect(pages[0]?.filled).toBeGreaterThan(1 / 3);
    expect(faults).toBe(0);
  });

  it('are found where nothing follows that could fill them', async () => {
    const { pages, faults } = await printed(
      `${line}${picture}${picture.replace('figure-high', 'figure-other')}${line}`,
    );
    expect(pages[0]?.filled).toBeLessThan(1 / 3);
    expect(faults).toBe(1);
  });

  it('are one fewer when only a few lines would stand on the last', async () => {
    const [some, fewMore, more] = [20, 22, 26].map((lines) => printed(line.repeat(lines)));
    expect((await some)?.pages).toHaveLength(1);
    expect((await fewMore)?.pages).toHaveLength(1);
    expect((await more)?.pages).toHaveLength(2);
  });
});
