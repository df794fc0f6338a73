import { PDFArray, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Artifact, EditionId, Extract, Publication } from '../../pipeline/book.ts';
import { build } from '../../pipeline/build.ts';
import { publicationOf } from '../../pipeline/publication.ts';
import { editions } from '../../pipeline/editions/index.ts';
import { proofs } from '../../pipeline/proofs/index.ts';
import { labelsTrue } from '../../pipeline/proofs/labels-true.ts';
import { carefulGuide } from '../careful-guide.ts';
import { writeManuscript } from '../manuscript-folder.ts';
import { plantInFiles } from './plant-in-files.ts';
import { plantInPdf, type Spoilt } from './plant-in-pdf.ts';

let publication: Publication;
let artifacts: readonly Artifact[];
let guide: Extract;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guide-test-'));
  await writeManuscript(join(folder, 'manuscript'), {
    ...carefulGuide(['chapters/a.md', 'chapters/b.md']),
    'chapters/a.md':
      '# Hips\n\nSee [](section:b), [the reason](section:b.why) and [](table:doses).\n\n- [](section:b): slowly\n- A source, page 77 of it\n',
    'chapters/b.md':
      '# Knees\n\nBack to [](section:a).\n\n## How? {#how}\n\nSlowly.\n\n## Why? {#why}\n\nSee [](table:doses).\n\n:::table[How much]{#doses}\n| When | How much |\n| --- | --- |\n| First | 1 |\n:::\n',
  });
  const result = await build(
    join(folder, 'manuscript'),
    join(folder, 'dist'),
    ['pdf', 'epub', 'web'],
    false,
    () => undefined,
  );
  expect(result.messages.map(({ finding }) => finding.reason)).toEqual([]);
  artifacts = result.published?.artifacts ?? [];
  publication = publicationOf(result.book);
  guide = await read('pdf', artifacts);
  await rm(folder, { recursive: true, force: true });
});

async function read(id: EditionId, files: readonly Artifact[]): Promise<Extract> {
  const edition = editions.find((one) => one.id === id);
  if (edition === undefined) throw new Error(`no edition ${id}`);
  return edition.read(files, publication);
}

const reasons = (...extracts: readonly Extract[]): readonly string[] =>
  [...labelsTrue.run(extracts, publication)].map(({ reason }) => reason);

async function reasonsInPdf(plant: (spoilt: Spoilt) => void): Promise<string> {
  const spoilt = await Promise.all(
    artifacts.map(async (one) => (one.path === 'a.pdf' ? { ...one, bytes: await plantInPdf(one.bytes, plant) } : one)),
  );
  return reasons(await read('pdf', spoilt)).join('\n');
}

const name = (text: string): PDFName => PDFName.of(text);
const placesOf = ({ catalog }: Spoilt): PDFDict => catalog.lookup(name('Dests'), PDFDict);

describe('labels-true', () => {
  it.each(['pdf', 'epub', 'web'] as const)('is one of the proofs, and is content with a sound %s', async (id) => {
    expect(proofs).toContain(labelsTrue);
    const extract = await read(id, artifacts);
    const count = labelsTrue.count?.(extract, [extract], publication);
    expect(reasons(extract)).toEqual([]);
    expect(count?.expected).toBeGreaterThan(4);
    expect(count?.found).toBe(count?.expected);
  });

  it('reads the page numbers of references, and not those that an author typed', () => {
    const { links, pages = [], pageOf } = guide;
    const folio = pages[(pageOf?.get('section-b') ?? 0) - 1]?.label;
    const behind = links
      .filter(({ from, to }) => from === 'section-a' && to === 'section-b')
      .map((link) => link.behind);
    expect(behind[0]).toMatch(new RegExp(`^\\(page ${folio}\\)`));
  });

  it('names a page number of the PDF that is another page’s', async () => {
    const found = await reasonsInPdf(({ catalog }) => {
      const numbers = catalog.lookup(name('PageLabels'), PDFDict).lookup(name('Nums'), PDFArray);
      numbers.lookup(numbers.size() - 1, PDFDict).set(name('St'), PDFNumber.of(40));
    });
    expect(found).toMatch(/a\.pdf, page \d+: Unexpected page \d+ for `section-b` behind “Knees”, expected page 4\d/);
  });

  it('names a place of the PDF that was exchanged for another', async () => {
    const found = await reasonsInPdf((spoilt) => {
      const places = placesOf(spoilt);
      const [how, why] = [places.get(name('section-b.how')), places.get(name('section-b.why'))];
      if (how === undefined || why === undefined) throw new Error('There is no such place');
      places.set(name('section-b.how'), why);
      places.set(name('section-b.why'), how);
    });
    expect(found).toMatch(/Unexpected “Why\?.*” at `section-b\.how` in dist\/a\.pdf, page \d+, expected “How\?”/);
    expect(found).toMatch(/Unexpected “How\?.*” at `section-b\.why`/);
  });

  it('names a heading of the EPUB under which its target does not stand', async () => {
    const files = plantInFiles(artifacts, /section-b\.xhtml$/, (text) =>
      text.replace('section-b.how', 'x').replace('section-b.why', 'section-b.how').replace('"x"', '"section-b.why"'),
    );
    expect(reasons(await read('epub', files)).join('\n')).toContain(
      'Unexpected “How?” at `section-b.why` in dist/a.epub, expected “Why?”',
    );
  });

  it.each([
    ['epub', /section-b\.xhtml$/],
    ['web', /section-b\/index\.html$/],
  ] as const)('names a table of the %s with another number', async (id, path) => {
    const files = plantInFiles(artifacts, path, (text) => text.replace('Table 1.', 'Table 2.'));
    const found = reasons(await read(id, files)).join('\n');
    expect(found).toContain('at `table-doses`');
    expect(found).toContain('expected “Table 1”');
    expect(found).toContain('Unexpected “Table 2” in the text');
  });

  it('names a page number that stands behind no reference', () => {
    const spoilt = { ...guide, text: `${guide.text}\nOut of nowhere (page 3).` };
    expect(reasons(spoilt).join()).toContain('Unexpected “(page 3)” behind no reference');
  });

  it('names a page number of a sheet that is not that of the guide', () => {
    const folio = guide.pages?.[(guide.pageOf?.get('section-b') ?? 0) - 1]?.label ?? '';
    const sheetOf = (text: string): Extract => ({
      edition: 'quick-card',
      path: 'dist/a-quick-card.pdf',
      links: [],
      anchors: new Set(),
      text,
      metadata: {},
      sheet: { chapter: 'section-a', pages: 2, expected: 2, panels: [] },
    });
    expect(reasons(guide, sheetOf(`See Knees (page ${folio}).\nKnees: slowly page ${folio}`))).toEqual([]);
    expect(reasons(guide, sheetOf(`See Knees (page 99).`))).toEqual([
      `dist/a-quick-card.pdf: Unexpected page 99 behind “See Knees”, expected page ${folio}`,
    ]);
    expect(reasons(guide, sheetOf('Knees: slowly page 98')).join()).toContain('Unexpected page 98');
  });
});
