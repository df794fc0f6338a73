import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { referToGuide } from '../../../pipeline/editions/pdf/sheet/refer-to-guide.ts';
import { wordsFor } from '../../../pipeline/words.ts';

/** The links of a sheet, led by a guide that has the walk on page 31 and its glossary on page iv. */
function refer(html: string): string {
  const page = fromHtml(html, { fragment: true });
  const pages = new Map([
    ['step-walk', '31'],
    ['term-clot', 'iv'],
  ]);
  referToGuide(page, pages, wordsFor('en'));
  return toHtml(page);
}

it('keeps a link to a place on the sheet', () => {
  const html = '<h2 id="section-card.stop">Stop</h2><p>See <a class="section" href="#section-card.stop">Stop</a>.</p>';
  expect(refer(html)).toBe(html);
});

it('writes any other as text, with the page of the guide at its first mention', () => {
  const link = '<a class="step" href="#step-walk">Step 12</a>';
  expect(refer(`<p>Then ${link}, again ${link}.</p>`)).toBe(
    '<p>Then <span class="reference step">Step 12</span><span class="page-reference"> (page\u00a031)</span>, again ' +
      '<span class="reference step">Step 12</span>.</p>',
  );
});

it('names the page of a step at the end of its line', () => {
  const line = '<p><a class="step" href="#step-walk">Step 12</a> Walk</p>';
  expect(refer(`<ol class="routine"><li>${line}</li></ol>`)).toContain(
    'Walk<span class="turn-to"> page\u00a031</span></p>',
  );
});

it('names no page for the meaning of a word, nor one that the guide does not have', () => {
  expect(refer('<a class="term" href="#term-clot">clot</a>')).toBe('<span class="reference">clot</span>');
  expect(refer('<a class="step" href="#step-run">Run</a>')).toBe('<span class="reference step">Run</span>');
});
