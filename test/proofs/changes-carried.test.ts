import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Artifact, Extract, Publication } from '../../pipeline/book.ts';
import { build } from '../../pipeline/build.ts';
import { editions } from '../../pipeline/editions/index.ts';
import { changesCarried } from '../../pipeline/proofs/changes-carried.ts';
import { proofs } from '../../pipeline/proofs/index.ts';
import { publicationOf } from '../../pipeline/publication.ts';
import { carefulGuide, shortForm } from '../careful-guide.ts';
import { writeManuscript } from '../manuscript-folder.ts';
import { plantInFiles } from './plant-in-files.ts';

const fact = (kind: string, id: string, weight: string, label: string, page: string) => ({
  kind,
  id,
  label,
  class: weight,
  text: '0'.repeat(64),
  page,
});

const record = {
  format: 1,
  title: 'A small book',
  edition: '0.9',
  date: '2026-01-01',
  targets: [
    fact('caution', 'slow', 'safety', 'Go slowly.', '7'),
    fact('caution', 'bruise', 'safety', 'Do not press a bruise.', '9'),
    fact('section', 'b', 'wording', 'Page B', '8'),
  ],
};

let publication: Publication;
let artifacts: readonly Artifact[];
const letter = (path: string) => {
  const file = artifacts.find((one) => one.path === `newsletter/news/${path}`);
  return new TextDecoder().decode(file?.bytes).replace(/\s+/g, ' ');
};

/** What the proof says when the letter in some of the files is another one. */
async function findingsIn(files: readonly Artifact[]) {
  const extracts: Extract[] = [];
  for (const edition of editions) {
    if (edition.id === 'pdf' || edition.id === 'newsletter') extracts.push(await edition.read(files, publication));
  }
  return [...changesCarried.run(extracts, publication)].map(({ reason }) => reason);
}

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guide-test-'));
  await writeManuscript(join(folder, 'manuscript'), {
    ...carefulGuide(['chapters/a.md', 'chapters/b.md']),
    'chapters/a.md':
      '# Page A\n\nSee [](section:b).\n\n:::caution{#slow}\nGo slowly, and never in a hurry.\n\nStop when it hurts.\n:::\n',
    'chapters/b.md': '# Page B\n\nBack to [](section:a).\n',
    'editions/0.9.json': JSON.stringify(record),
    'newsletter/series.yaml': 'issues: []\nnews: [{ issue: news }]\n',
    'newsletter/news.md': `---\nsubject: What changed for you\npreheader: The caution about hurry has other words in this edition\nchanges-since: '0.9'\n---\n\n# What changed\n\n${shortForm}\n\n::changes\n`,
  });
  const out = join(folder, 'dist');
  const result = await build(join(folder, 'manuscript'), out, ['pdf', 'web', 'newsletter'], false, () => undefined);
  expect(result.messages.map(({ finding }) => finding.reason)).toEqual([]);
  artifacts = result.published?.artifacts ?? [];
  publication = publicationOf(result.book);
  await rm(folder, { recursive: true, force: true });
});

describe('a letter about changes', () => {
  it('tells each change of safety with the pages of both PDFs, a caution in full, and counts other words', () => {
    const text = letter('issue.txt');
    expect(text).toContain('From edition 0.9 (2026-01-01) to edition 1');
    expect(text).toMatch(
      /Changed: Page A \[\d+\], “Go slowly, and never in a hurry\. Stop when it hurts\.” before: “Go slowly\.” \(was on page 7, now on page \d+\)/,
    );
    expect(text).toContain('No longer there: “Do not press a bruise.” (was on page 9)');
    expect(text).toMatch(/New: Is this for you today\? \[\d+\], “Numb or strange feeling[^”]*” \(now on page \d+\)/);
    expect(text).toMatch(/Places with other words: \d+\./);
  });

  it('says the same in HTML, without a trace of how the pages were filled in', () => {
    expect(letter('issue.html')).toContain('No longer there: “Do not press a bruise.”');
    expect(letter('issue.html')).not.toContain('data-page');
  });

  it('is proven', async () => {
    expect(proofs).toContain(changesCarried);
    expect(await findingsIn(artifacts)).toEqual([]);
  });

  it.each([
    ['a change cut from the HTML', /news\/issue\.html$/, 'Do not press a bruise.', '', 'Do not press a bruise.'],
    ['a page swapped in the HTML', /news\/issue\.html$/, 'was on page 9', 'was on page 6', 'was on page 9'],
    ['a word cut from the plain text', /news\/issue\.txt$/, 'never in a', 'in a', 'and never in a hurry'],
  ])('is found out: %s', async (_, path, words, instead, told) => {
    const findings = await findingsIn(plantInFiles(artifacts, path, (text) => text.replace(words, instead)));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(told);
  });
});
