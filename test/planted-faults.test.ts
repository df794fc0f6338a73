import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Artifact, Browser, EditionId, Extract } from '../pipeline/book.ts';
import { launchBrowser } from '../pipeline/browser.ts';
import { build } from '../pipeline/build.ts';
import { publicationOf } from '../pipeline/publication.ts';
import { editions } from '../pipeline/editions/index.ts';
import { prove } from '../pipeline/prove.ts';
import { writeManuscript } from './manuscript-folder.ts';
import { randomFrom } from './mutation/random.ts';
import { epub } from './planted-faults/epub.ts';
import type { Finished } from './planted-faults/fault.ts';
import { manuscript } from './planted-faults/manuscript.ts';
import { newsletter } from './planted-faults/newsletter.ts';
import { fileOf } from './planted-faults/pdf-sites.ts';
import { printed } from './planted-faults/pdf.ts';
import { shuffled } from './planted-faults/shuffled.ts';
import { web } from './planted-faults/web.ts';
import { plantInPdf } from './proofs/plant-in-pdf.ts';

let finished: Finished;
let browser: Browser;
const extracts = new Map<EditionId, Extract>();

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guide-test-'));
  await writeManuscript(join(folder, 'manuscript'), manuscript);
  const all = editions.map(({ id }) => id);
  const { book, messages, published } = await build(
    join(folder, 'manuscript'),
    join(folder, 'dist'),
    all,
    true,
    () => undefined,
  );
  expect(messages.map(({ finding }) => finding.reason)).toEqual([]);
  await rm(folder, { recursive: true, force: true });
  finished = { artifacts: published?.artifacts ?? [], publication: publicationOf(book) };
  browser = await launchBrowser();
  for (const id of all) extracts.set(id, await read(id, finished));
});
afterAll(() => browser.close());

/** An edition as its finished bytes show it. */
async function read(id: EditionId, { artifacts, publication }: Finished): Promise<Extract> {
  const edition = editions.find((one) => one.id === id);
  if (edition === undefined) throw new Error(`There is no edition ${id}`);
  return edition.read(artifacts, publication, { artifacts, browser: () => Promise.resolve(browser) });
}

/** What all proofs say when one edition shows something else; checksums, which find every byte and name none, have no say. */
function findings(changed?: Extract): readonly string[] {
  const shown = [...extracts.values()].map((extract) => (extract.edition === changed?.edition ? changed : extract));
  return prove(shown, finished.publication).messages.map(({ finding: { file, reason, note = '' } }) =>
    [file.path, reason, note].join('\n'),
  );
}

/** What all proofs say when one file of an edition lies there changed. */
async function findingsWith(edition: EditionId, changed: Artifact): Promise<readonly string[]> {
  const artifacts = finished.artifacts.map((one) => (one.path === changed.path ? changed : one));
  return findings(await read(edition, { ...finished, artifacts }));
}

/** Each fault as often as it is planted, under its name. */
const planted = [...printed, ...epub, ...web, ...newsletter].flatMap((fault) =>
  Array.from({ length: fault.planted }, (_, index) => [fault.edition, fault.name, index + 1, fault.sites] as const),
);

describe('the proofs of the finished files', () => {
  it('are content with all editions as they were made', () => {
    expect(findings()).toEqual([]);
  });

  it('say of a PDF that was only written anew that it is no longer linearised, and nothing else', async () => {
    const file = fileOf(finished, '.pdf');
    const anew = { ...file, bytes: await plantInPdf(file.bytes, () => undefined) };
    const found = await findingsWith('pdf', anew);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('`linear`');
  });

  it.each(planted)('finds in the %s %s (%i)', async (edition, name, number, sitesOf) => {
    const sites = shuffled(await sitesOf(finished), randomFrom(`${edition} ${name}`));
    const site = sites[number - 1];
    if (site === undefined) throw new Error(`There are only ${sites.length} places for it`);
    const found = await findingsWith(edition, await site.spoil(randomFrom(`${edition} ${name} ${number}`)));
    const named = found.filter((one) => site.told.every((words) => one.includes(words)));
    expect(named, `${site.told.join(' ... ')} in\n${found.join('\n')}`).not.toEqual([]);
  });
});
