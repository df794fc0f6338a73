import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Artifact, Publication } from '../../pipeline/book.ts';
import { build } from '../../pipeline/build.ts';
import { publicationOf } from '../../pipeline/publication.ts';
import { web } from '../../pipeline/editions/web/index.ts';
import { proofs } from '../../pipeline/proofs/index.ts';
import { webLight } from '../../pipeline/proofs/web-light.ts';
import { webSound } from '../../pipeline/proofs/web-sound.ts';
import { conditions } from '../../pipeline/proofs/web-sound/conditions.ts';
import { writeManuscript } from '../manuscript-folder.ts';
import { type Change, plantInFiles } from './plant-in-files.ts';

let publication: Publication;
let artifacts: readonly Artifact[];

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guide-test-'));
  await writeManuscript(join(folder, 'manuscript'), {
    'a.md': '# Page A\n\nSee [the reason](b.md#why).\n',
    'b.md': '# Page B\n\nWords.\n\n## Why?\n\nBack to [A](a.md).\n',
  });
  const result = await build(join(folder, 'manuscript'), join(folder, 'dist'), ['web'], false, () => undefined);
  expect(result.messages.map(({ finding }) => finding.reason)).toEqual([]);
  artifacts = result.published?.artifacts ?? [];
  publication = publicationOf(result.book);
  await rm(folder, { recursive: true, force: true });
});

async function findingsAfter(path: RegExp, change: Change): Promise<readonly string[]> {
  const extract = await web.read(plantInFiles(artifacts, path, change), publication);
  return [...webSound.run([extract], publication)].map(({ reason, note }) => `${reason}. ${note}`);
}

const page = /^web\/section-a\/index\.html$/;
const inBody =
  (html: string): Change =>
  (text) =>
    text.replace('</article>', `${html}</article>`);

/** A fault for every condition, and what is said of it. */
const planted: readonly (readonly [string, string, RegExp, Change])[] = [
  [
    'dead-end',
    '`../section-b/index.html#section-b.wy`',
    page,
    (text) => text.replace('#section-b.why', '#section-b.wy'),
  ],
  ['dead-end', '`../section-c/`', page, inBody('<a href="../section-c/">C</a>')],
  ['dead-end', '`gone.png`', page, inBody('<img src="gone.png" alt="">')],
  ['dead-end', '`https://guide.example/gone/`', page, inBody('<a href="https://guide.example/gone/">C</a>')],
  ...[
    '<img src="https://else.example/a.png" alt="">',
    '<img srcset="//else.example/a.png 2x" alt="">',
    '<video poster="https://else.example/a.png"></video>',
    '<svg><use href="https://else.example/a.svg#b"/></svg>',
    '<svg><rect fill="url(https://else.example/a.svg#b)"/></svg>',
    '<p style="background: url(\'https://else.example/a.png\')">',
    '<style>@import "https://else.example/a.css";</style>',
    '<link rel="preconnect" href="https://else.example/">',
  ].map((html): readonly [string, string, RegExp, Change] => ['own-files', 'else.example', page, inBody(html)]),
  [
    'own-files',
    'dist/web/style.css: Unexpected request to `https://else.example/a.woff2`',
    /style\.css$/,
    (text) => `${text}\n@font-face{font-family:A;src:url("https://else.example/a.woff2")}`,
  ],
  ['no-script', '`<script>`', page, inBody('<script>1</script>')],
  ['no-script', '`<iframe>`', page, inBody('<iframe></iframe>')],
  ['no-script', '`onclick="go()"`', page, inBody('<p onclick="go()">')],
  ['no-script', 'javascript:', page, inBody('<a href="javascript:go()">A</a>')],
  ['no-script', '`<meta>`', page, inBody('<meta http-equiv="Refresh" content="0; url=a">')],
  ['one-heading', '0 headings', page, (text) => text.replaceAll('h1', 'h2')],
  ['unique-ids', '`id="section-a"`', page, inBody('<p id="section-a">')],
  ['picture-described', '`../cover.png`', page, inBody('<img src="../cover.png">')],
  ['drawing-named', 'drawing without a name', page, inBody('<svg role="img"><title>A</title></svg>')],
  ['contents', 'without “Page B”', page, (text) => text.replace(/<li><a href="[^"]*">Page B<\/a><\/li>/, '')],
  ['contents', 'entry “Page C”', page, (text) => text.replace('</ol>', '<li><a href="../">Page C</a></li></ol>')],
  ['title', 'Unexpected title “”', page, (text) => text.replace(/<title>.*?<\/title>/s, '')],
  ['title', 'expected “Page A” in it', page, (text) => text.replace('<title>Page A', '<title>Page B')],
  ['language', 'Unexpected language `de`', page, (text) => text.replace('lang="en"', 'lang="de"')],
  ['description', 'without a description', page, (text) => text.replace('name="description"', 'name="words"')],
  ['viewport', 'as wide as a desk', page, (text) => text.replace('width=device-width', 'width=1200')],
];

describe('the proof that web pages are sound', () => {
  it('is one of the proofs, and finds nothing on finished pages', async () => {
    expect(proofs).toContain(webSound);
    const extract = await web.read(artifacts, publication);
    expect(extract.site?.pages).toHaveLength(3);
    expect([...webSound.run([extract], publication)]).toEqual([]);
  });

  it('has a planted fault for every condition', () => {
    const ids = new Set(planted.map(([id]) => id));
    expect(conditions.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(planted)('%s: says %s', async (id, message, path, change) => {
    const findings = await findingsAfter(path, change);
    expect(findings.filter((finding) => finding.includes(`\`${id}\``)).join('\n')).toContain(message);
  });

  it('names a file that a page needs and that is gone', async () => {
    const without = artifacts.filter(({ path }) => path !== 'web/style.css');
    const found = [...webSound.run([await web.read(without, publication)], publication)];
    expect(found[0]?.reason).toContain('style.css`, expected one of a file');
  });
});

describe('the proof that web pages are light', () => {
  const heavy = async (html: string) => {
    const extract = await web.read(plantInFiles(artifacts, page, inBody(html)), publication);
    return [...webLight.run([extract], publication)].map(({ reason }) => reason);
  };

  it('only warns, and is content with light pages', async () => {
    expect(webLight.severity).toBe('warning');
    expect(await heavy('<p>One more</p>')).toEqual([]);
  });

  it('names a page whose words weigh too much', async () => {
    expect(await heavy(`<p>${'words '.repeat(12_000)}</p>`)).toEqual([
      expect.stringMatching(/section-a\/index\.html: Unexpected \d+ KB without drawings, expected at most 60 KB/),
    ]);
  });

  it('bears with drawings up to a point', async () => {
    const drawing = (size: number): string => `<svg><desc>${'line '.repeat(size / 5)}</desc></svg>`;
    expect(await heavy(drawing(150_000))).toEqual([]);
    expect(await heavy(drawing(220_000))).toEqual([expect.stringContaining('with drawings, expected at most 200 KB')]);
  });
});
