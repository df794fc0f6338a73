import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Artifact, EditionId, Publication } from '../pipeline/book.ts';
import { build } from '../pipeline/build.ts';
import { publicationOf } from '../pipeline/publication.ts';
import { editions } from '../pipeline/editions/index.ts';
import { linksEqual } from '../pipeline/proofs/links-equal.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { carefulGuide, manyWords, shortForm } from './careful-guide.ts';
import { writeManuscript } from './manuscript-folder.ts';

let publication: Publication;
let artifacts: readonly Artifact[];

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guide-test-'));
  await writeManuscript(join(folder, 'manuscript'), {
    ...carefulGuide(['chapters/a.md', 'chapters/b.md']),
    'chapters/a.md': '# Page A\n\nSee [](section:b) or [the reason](section:b.why).\n',
    'chapters/b.md': '# Page B\n\nWords.\n\n## Why? {#why}\n\nBack to [](section:a).\n',
    'newsletter/series.yaml': 'issues: [{ issue: one, day: 0 }]\n',
    'newsletter/one.md': `---\nsubject: One issue only\npreheader: One short issue with one link in it and no more\n---\n\n# One\n\nRead [the reason](section:b.why).\n\n${manyWords}${shortForm}`,
  });
  const result = await build(
    join(folder, 'manuscript'),
    join(folder, 'dist'),
    ['pdf', 'epub', 'web', 'newsletter'],
    false,
    () => undefined,
  );
  artifacts = result.published?.artifacts ?? [];
  publication = publicationOf(result.book);
  await rm(folder, { recursive: true, force: true });
});

/** What the proof finds in one edition after its finished files were changed. */
async function proveAfter(
  id: EditionId,
  path: RegExp,
  change: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>,
) {
  const edition = editions.find((one) => one.id === id);
  if (edition === undefined) throw new Error(`no edition ${id}`);
  const changed = await Promise.all(
    artifacts.map(async (artifact) =>
      path.test(artifact.path) ? { ...artifact, bytes: await change(artifact.bytes) } : artifact,
    ),
  );
  const extract = await edition.read(changed, publication);
  return [...linksEqual.run([extract], publication)].map(({ reason, note }) =>
    [reason, note].filter(Boolean).join(' '),
  );
}

const replaceIn = (from: string, to: string) => (bytes: Uint8Array) => {
  const text = strFromU8(bytes);
  if (!text.includes(from)) throw new Error(`the finished file does not hold ${from}`);
  return strToU8(text.replaceAll(from, to));
};

const inEpub = (name: RegExp, change: (bytes: Uint8Array) => Uint8Array) => (bytes: Uint8Array) => {
  const files = unzipSync(bytes);
  for (const [path, content] of Object.entries(files))
    if (name.test(path)) files[path] = new Uint8Array(change(content));
  return zipSync(files);
};

/** Leads every link annotation of the PDF that goes to one destination to another one. */
const inPdf = (from: string, to: string) => async (bytes: Uint8Array) => {
  const document = await PDFDocument.load(bytes);
  let changed = 0;
  for (const page of document.getPages()) {
    const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
    for (let index = 0; index < (annotations?.size() ?? 0); index++) {
      const annotation = annotations?.lookup(index, PDFDict);
      const destination = annotation?.get(PDFName.of('Dest'));
      if (destination === undefined || !String(destination).includes(from)) continue;
      annotation?.set(PDFName.of('Dest'), destination instanceof PDFString ? PDFString.of(to) : PDFName.of(to));
      changed += 1;
    }
  }
  if (changed === 0) throw new Error(`no link leads to ${from}`);
  return document.save();
};

describe('links-equal', () => {
  it.each(['pdf', 'epub', 'web', 'newsletter'] as const)('is content with a sound %s', async (id) => {
    expect(await proveAfter(id, /nothing/, (bytes) => bytes)).toEqual([]);
  });

  it('names a link of the web edition that leads elsewhere', async () => {
    const findings = await proveAfter('web', /section-a\/index\.html$/, replaceIn('#section-b.why', '#section-b'));
    expect(findings.join('\n')).toContain('Unexpected absence of the link `the reason` to `section-b.why`');
  });

  it('names a dead link of the web edition', async () => {
    const findings = await proveAfter('web', /section-a\/index\.html$/, replaceIn('#section-b.why', '#section-b.wy'));
    expect(findings.join('\n')).toContain('Unexpected dead link `the reason`');
  });

  it('names a link of the EPUB whose label was changed, and what stands there', async () => {
    const findings = await proveAfter(
      'epub',
      /\.epub$/,
      inEpub(/section-a\.xhtml$/, replaceIn('the reason', 'the treason')),
    );
    expect(findings.join('\n')).toContain('`the reason`');
    expect(findings.join('\n')).toContain('What arrived there is labelled `the treason`');
  });

  it('names a link of the EPUB to a target that is gone', async () => {
    const findings = await proveAfter(
      'epub',
      /\.epub$/,
      inEpub(/section-b\.xhtml$/, replaceIn('id="section-b.why"', '')),
    );
    expect(findings.join('\n')).toContain('dead link');
  });

  it('names a link of the PDF that leads elsewhere', async () => {
    const findings = await proveAfter('pdf', /\.pdf$/, inPdf('section-b.why', 'section-b'));
    expect(findings.join('\n')).toContain('Unexpected absence of the link `the reason` to `section-b.why`');
  });

  it('names a link of the newsletter whose address was changed', async () => {
    const findings = await proveAfter('newsletter', /issue\.html$/, replaceIn('#section-b.why', '#section-b.wy'));
    expect(findings.join('\n')).toContain('`the reason`');
  });

  it('names a reference of the text that no page carries', () => {
    const first = publication.chapters.find(({ chapter }) => chapter.id === 'a');
    if (first === undefined) throw new Error('no chapter');
    const lost = { ...publication, chapters: [{ ...first, arrivals: first.arrivals.slice(1) }] };
    const [finding] = [...linksEqual.run([], lost)];
    expect(finding).toMatchObject({
      reason: expect.stringContaining('loss of `section:b`'),
      place: { start: { line: 3, column: 5 } },
    });
  });
});
