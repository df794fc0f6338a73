import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Artifact, EditionId, Publication } from '../../pipeline/book.ts';
import { build } from '../../pipeline/build.ts';
import { publicationOf } from '../../pipeline/publication.ts';
import { editions } from '../../pipeline/editions/index.ts';
import { cautionsPresent } from '../../pipeline/proofs/cautions-present.ts';
import { proofs } from '../../pipeline/proofs/index.ts';
import { carefulGuide, manyWords, shortForm } from '../careful-guide.ts';
import { writeManuscript } from '../manuscript-folder.ts';
import { type Change, plantInFiles } from './plant-in-files.ts';

let publication: Publication;
let artifacts: readonly Artifact[];

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guide-test-'));
  await writeManuscript(join(folder, 'manuscript'), {
    ...carefulGuide(['chapters/a.md', 'chapters/b.md']),
    'chapters/a.md':
      '# Page A\n\nSee [](section:b).\n\n:::caution{#slow}\nGo slowly, and *never* in a hurry: see [](section:b).\n\n- Stop when it hurts.\n- Ask when it stays.\n:::\n',
    'chapters/b.md': '# Page B\n\nBack to [](section:a).\n\n::include{from="section:a" part="slow"}\n',
    'newsletter/series.yaml': 'issues: [{ issue: one, day: 0 }]\n',
    'newsletter/one.md': `---\nsubject: One issue only\npreheader: One short issue with one link in it and no more\n---\n\n# One\n\nRead [the page](section:b).\n\n::include{from="section:a" part="slow"}\n\n${manyWords}${shortForm}`,
  });
  const result = await build(
    join(folder, 'manuscript'),
    join(folder, 'dist'),
    ['pdf', 'epub', 'web', 'newsletter'],
    false,
    () => undefined,
  );
  expect(result.messages.map(({ finding }) => finding.reason)).toEqual([]);
  artifacts = result.published?.artifacts ?? [];
  publication = publicationOf(result.book);
  await rm(folder, { recursive: true, force: true });
});

async function prove(id: EditionId, files: readonly Artifact[], book = publication) {
  const edition = editions.find((one) => one.id === id);
  if (edition === undefined) throw new Error(`no edition ${id}`);
  const extract = await edition.read(files, book);
  return {
    findings: [...cautionsPresent.run([extract], book)].map(({ reason }) => reason),
    count: cautionsPresent.count?.(extract, [extract], book),
  };
}

const without =
  (words: string): Change =>
  (text) =>
    text.replace(words, '');

describe('cautions-present', () => {
  it.each([
    ['pdf', 2],
    ['epub', 2],
    ['web', 2],
    ['newsletter', 3],
  ] as const)('is one of the proofs, and finds each caution in a sound %s', async (id, cautions) => {
    expect(proofs).toContain(cautionsPresent);
    expect(await prove(id, artifacts)).toEqual({ findings: [], count: { found: cautions, expected: cautions } });
  });

  it.each([
    ['epub', /section-b\.xhtml$/, 'Stop when it hurts.', 'OEBPS/section-b.xhtml'],
    ['web', /section-a\/index\.html$/, 'Ask when it stays.', 'web/section-a/index.html'],
    ['newsletter', /one\/issue\.html$/, 'Go slowly', 'newsletter/one/issue.html'],
    ['newsletter', /one\/issue\.txt$/, 'Ask when it stays', 'newsletter/one/issue.txt'],
    ['newsletter', /newsletter\/one\/index\.html$/, 'Stop when it hurts.', 'web/newsletter/one/index.html'],
  ] as const)('names a caution cut from the %s, and where', async (id, path, words, where) => {
    const { findings } = await prove(id, plantInFiles(artifacts, path, without(words)));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(words);
    expect(findings[0]).toContain(`the caution \`slow\``);
    expect(findings[0]).toContain(where);
  });

  it.each([
    ['epub', /section-a\.xhtml$/, 'hidden="hidden"'],
    ['epub', /section-a\.xhtml$/, 'style="font-size: 0"'],
    ['web', /section-a\/index\.html$/, 'hidden'],
    ['web', /section-a\/index\.html$/, 'aria-hidden="true"'],
    ['newsletter', /one\/issue\.html$/, 'style="display:none"'],
  ] as const)('takes a caution that is hidden for lost: %s, %s', async (id, path, attribute) => {
    const hide = (text: string): string =>
      text.replace(
        /<(aside|td)(?=[^>]*class="[^"]*(?:caution|box-cell)[^>]*>(?:(?!<\/\1>)[^])*Go slowly)/,
        `<$1 ${attribute}`,
      );
    const { findings } = await prove(id, plantInFiles(artifacts, path, hide));
    expect(findings.join()).toContain('Unexpected absence of “Go slowly');
  });

  it('names a word that was taken out of a caution', async () => {
    const { findings } = await prove('web', plantInFiles(artifacts, /section-a\/index\.html$/, without('never')));
    expect(findings.join()).toContain('Unexpected absence of “Go slowly, and never in a hurry: see Page B.”');
  });

  it('names a caution of the book that the PDF lacks', async () => {
    const book = { ...publication.book, chapters: publication.book.chapters.map(sterner) };
    const { findings } = await prove('pdf', artifacts, { ...publication, book });
    expect(findings.join()).toMatch(/Unexpected absence of “Go slowly.*\.pdf, page \d+, expected it there/);
  });

  it('names the cautions of a page that an edition does not tell', async () => {
    const files = plantInFiles(artifacts, /content\.opf$/, (text) => text.replace(/<itemref[^>]*section-a[^>]*>/, ''));
    const { findings } = await prove('epub', files);
    expect(findings.join()).toContain('nowhere');
  });
});

type Page = Publication['book']['chapters'][number];

/** The page with another word in its caution than was printed. */
function sterner(page: Page): Page {
  const tree = structuredClone(page.tree);
  const [caution] = tree.children.flatMap((node) => (node.type === 'containerDirective' ? [node] : []));
  const [first] = caution?.children ?? [];
  if (first?.type === 'paragraph') first.children.push({ type: 'text', value: ' Always.' });
  return { ...page, tree };
}
