import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Artifact, Browser, Extract, Publication } from '../../../pipeline/book.ts';
import { launchBrowser } from '../../../pipeline/browser.ts';
import { largePrint } from '../../../pipeline/editions/pdf/index.ts';
import { largeLetters } from '../../../pipeline/proofs/large-letters.ts';
import { smallPages } from '../small-pages.ts';
import { smallPublication } from '../small-publication.ts';

let browser: Browser;
let publication: Publication;
let artifact: Artifact;
let extract: Extract;

beforeAll(async () => {
  browser = await launchBrowser();
  publication = smallPublication(smallPages);
  const [made] = await largePrint.render(publication, {
    artifacts: [],
    browser: () => Promise.resolve(browser),
  });
  if (made === undefined) throw new Error('no large print');
  artifact = made;
  extract = await largePrint.read([artifact], publication);
});
afterAll(() => browser.close());

describe('the large print', () => {
  it('has a name of its own, and pages that A4 and Letter both hold', async () => {
    expect(artifact.path).toBe('small-guide-large-print.pdf');
    const document = await getDocument({ data: artifact.bytes.slice(), verbosity: 0 }).promise;
    const { view } = await document.getPage(1);
    expect(view.map(Math.round)).toEqual([0, 0, 595, 792]);
    expect(document.numPages).toBe(artifact.pages);
  });

  it('has no letter below 16 points outside its pictures, not even in running heads and folios', async () => {
    const document = await getDocument({ data: artifact.bytes.slice(), verbosity: 0 }).promise;
    const small: string[] = [];
    for (let number = 2; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      for (const item of items) {
        const size = 'str' in item ? Math.abs(Number(item.transform[3])) : 16;
        if (size < 15.99 && 'str' in item && item.str.trim() !== '' && !/^(You sit|It stays|The pelvis)/.test(item.str))
          small.push(item.str);
      }
    }
    expect(small).toEqual([]);
    expect([...largeLetters.run([extract], publication)]).toEqual([]);
    expect(extract.smallestText?.points).toBeGreaterThan(15.99);
  });

  it('says where letters are smaller', () => {
    const smallestText = { points: 9.5, text: 'A note', where: 'page 7' };
    const [finding] = largeLetters.run([{ ...extract, smallestText }], publication);
    expect(finding?.reason).toBe(
      'dist/small-guide-large-print.pdf: Unexpected letters of 9.5 points in “A note” on page 7, expected 16 or more',
    );
  });

  it('says and links all that the book does', () => {
    expect(extract.edition).toBe('large-print');
    expect(extract.text).toContain('clinician can tell them apart');
    expect(extract.links.map(({ from, to }) => `${from} ${to}`)).toContain('symptom-groin muscle-iliopsoas');
    expect(extract.text.indexOf('ILL-ee-oh-SO-us')).toBeGreaterThan(extract.text.indexOf('sit bone'));
  });
});
