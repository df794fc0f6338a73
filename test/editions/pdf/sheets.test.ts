import { toString } from 'hast-util-to-string';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Artifact, Browser, Built, EditionId, Extract, Publication } from '../../../pipeline/book.ts';
import { launchBrowser } from '../../../pipeline/browser.ts';
import { assemble } from '../../../pipeline/build.ts';
import { publicationOf } from '../../../pipeline/publication.ts';
import { editions } from '../../../pipeline/editions/index.ts';
import { overlay } from '../../../pipeline/overlay.ts';
import { cardCarries } from '../../../pipeline/proofs/card-carries.ts';
import { linksEqual } from '../../../pipeline/proofs/links-equal.ts';
import { sheetsFit } from '../../../pipeline/proofs/sheets-fit.ts';
import { read } from '../../../pipeline/read.ts';
import { smallPages } from '../small-pages.ts';
import { smallPublication } from '../small-publication.ts';

const cardPath = 'chapters/two-page-card.md';
const stepPath = 'protocol/quadriceps-press.md';

let browser: Browser;
let guide: Artifact;
let publication: Publication;

/** The real guide after changes to its files; the PDF it stands in is a small one, under its name. */
async function publish(changes: Readonly<Record<string, (text: string) => string>>): Promise<Publication> {
  const manuscript = await read('manuscript');
  const changed = Object.entries(changes).map(([path, change]) => {
    const text = new TextDecoder().decode(manuscript.files.get(path)?.bytes);
    if (change(text) === text) throw new Error(`nothing changed in ${path}`);
    return [path, new TextEncoder().encode(change(text))] as const;
  });
  return publicationOf(assemble(overlay(manuscript, new Map(changed))));
}

const editionOf = (id: EditionId) => {
  const edition = editions.find((one) => one.id === id);
  if (edition === undefined) throw new Error(`no edition ${id}`);
  return edition;
};

type Made = { readonly artifact: Artifact; readonly extract: Extract };

async function make(id: EditionId, of: Publication): Promise<Made> {
  const built: Built = { artifacts: [guide], browser: () => Promise.resolve(browser) };
  const [artifact] = await editionOf(id).render(of, built);
  if (artifact === undefined) throw new Error(`nothing was made of ${id}`);
  return { artifact, extract: await editionOf(id).read([artifact], of) };
}

async function sizesOf({ bytes }: Artifact): Promise<readonly (readonly number[])[]> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages = Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1));
  return (await Promise.all(pages)).map(({ view }) => view.slice(2).map(Math.round));
}

const faults = (extract: Extract, of = publication) =>
  [linksEqual, cardCarries, sheetsFit].flatMap((proof) =>
    [...proof.run([extract], of)].map(({ reason, file, place }) => {
      const line = place !== undefined && 'start' in place ? place.start.line : undefined;
      return `${file.path}:${line ?? ''} ${reason}`;
    }),
  );

beforeAll(async () => {
  browser = await launchBrowser();
  publication = await publish({});
  // A guide of one place: the quadriceps press on its page 1.
  const [small] = await editionOf('pdf').render(
    smallPublication([{ path: 'protocol/press.md', html: '<h1 id="step-quadriceps-press">Press</h1><p>Press.</p>' }]),
    { artifacts: [], browser: () => Promise.resolve(browser) },
  );
  if (small === undefined) throw new Error('no small guide');
  guide = { ...small, path: `${publication.book.manifest.slug}.pdf` };
});
afterAll(() => browser.close());

describe('the two-page card', () => {
  let card: Made;
  beforeAll(async () => {
    card = await make('quick-card', publication);
  });

  it('has two pages of A4, and two of Letter', async () => {
    const letter = await make('quick-card-letter', publication);
    expect([card.artifact, letter.artifact].map(({ path, pages }) => [path.replace(/^.*-pain/, ''), pages])).toEqual([
      ['-quick-card.pdf', 2],
      ['-quick-card-letter.pdf', 2],
    ]);
    expect(await sizesOf(card.artifact)).toEqual([
      [595, 842],
      [595, 842],
    ]);
    expect(await sizesOf(letter.artifact)).toEqual([
      [612, 792],
      [612, 792],
    ]);
    expect([...faults(card.extract), ...faults(letter.extract)]).toEqual([]);
  });

  it('says the warning signs and the numbers to call before any step, then the rules of the waist and the hamstrings', () => {
    const { text } = card.extract;
    const order = [
      'Call now:',
      '999 UK',
      'Amber, 4 to 5',
      'Step 2 Quadriceps press',
      'no waist press',
      'stretch: not yet',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places.toSorted((left, right) => left - right)).toEqual(places);
    expect(text).toContain('Edition 0.1, November 22, 2026. General information, not a diagnosis');
    expect(text).toContain('The whole guide: Why Muscles Cause Low Back Pain.');
  });

  it('names pages as the finished guide numbers them, and links to nothing that is not on it', () => {
    expect(card.extract.text).toContain('Step 2 Quadriceps press: 1 minute, each side page 1');
    expect(card.extract.links).toEqual([]);
  });

  it('takes its doses from the facts of the steps', async () => {
    const longer = await publish({
      [stepPath]: (text) => text.replace('start: { time: 1 min }', 'start: { time: 90 s }'),
    });
    const { extract } = await make('quick-card', longer);
    expect(extract.text).toContain('Step 2 Quadriceps press: 90 seconds, each side');
    expect(faults(extract, longer)).toEqual([]);
  });

  it('is named with the section that runs over, when it no longer fits', async () => {
    const words = 'Words that nobody can cut, and that still must stand somewhere on the card. '.repeat(40);
    const tooLong = await publish({ [cardPath]: (text) => text.replace(/(\{#how-hard\}\n)/, `$1\n${words}\n`) });
    const { extract } = await make('quick-card', tooLong);
    expect(extract.sheet?.pages).toBeGreaterThan(2);
    expect(faults(extract, tooLong).join('\n')).toMatch(
      /two-page-card\.md:\d+ Unexpected length of “How hard may it feel\?” in dist\/.*-quick-card\.pdf, expected it to end on page 1/,
    );
  });

  it('is refused without one of its cautions', () => {
    for (const caution of ['Hamstring stretch: last, or not at all.', 'no waist press', 'a pulse under your fingers']) {
      expect(card.extract.text).toContain(caution);
      const weaker = { ...card.extract, text: card.extract.text.replace(caution, '') };
      expect(faults(weaker).join('\n')).toContain('two-page-card.md');
      expect(faults(weaker).join('\n')).toContain('Unexpected loss of');
    }
  });

  it('is refused without a warning sign or a number, or with them below the steps', () => {
    const sign = publication.book.lists.redFlags.entries.find(({ id }) => id === 'short')?.entries[1]?.text ?? '';
    const { text } = card.extract;
    expect(text).toContain(sign);
    const reasons = (changed: string) => faults({ ...card.extract, text: changed }).join('\n');
    expect(reasons(text.replace(sign, ''))).toContain(`Unexpected absence of “${sign}”`);
    expect(reasons(text.replace('112 Europe', '113 Europe'))).toContain('Unexpected absence of “112 Europe”');
    expect(reasons(`${text.replace(sign, '')}\n${sign}`)).toContain(`Unexpected place of “${sign}”`);
  });

  it('is refused when two of its steps change places', () => {
    const [, waist = '', test = ''] = /(Step 4 Waist press)[^]*?(Step 10 Re-test)/.exec(card.extract.text) ?? [];
    const swapped = card.extract.text.replace(test, '§').replace(waist, test).replace('§', waist);
    expect(faults({ ...card.extract, text: swapped }).join('\n')).toContain('expected it there and in its order');
  });
});

describe('the diary page', () => {
  it('is one page that A4 and Letter both hold', async () => {
    const { artifact, extract } = await make('diary', publication);
    expect(artifact.path).toBe('why-muscles-cause-low-back-pain-diary.pdf');
    expect(await sizesOf(artifact)).toEqual([[595, 792]]);
    expect(extract.text).toContain('Before, 0 to 10');
    expect(faults(extract)).toEqual([]);
    const headings = publication.chapters.find(({ chapter }) => chapter.id === 'diary')?.html.children ?? [];
    expect(extract.text).toContain(toString(headings[0] ?? { type: 'root', children: [] }));
  });

  it('is not made of a book without one', async () => {
    const built: Built = { artifacts: [guide], browser: () => Promise.resolve(browser) };
    expect(await editionOf('diary').render(smallPublication(smallPages), built)).toEqual([]);
  });
});
