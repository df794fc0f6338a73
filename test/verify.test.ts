import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receiptShape } from '../pipeline/receipt/receipt-shape.ts';
import { sumLine } from '../pipeline/receipt/receipt.ts';
import { carefulGuide } from './careful-guide.ts';
import { guide } from './command-line.ts';
import { temporaryFolder, writeManuscript } from './manuscript-folder.ts';

const manuscript: Readonly<Record<string, string>> = {
  ...carefulGuide(['chapters/a.md', 'chapters/b.md']),
  'chapters/a.md': '# Page A\n\nSee [](section:b) or [the reason](section:b.why).\n',
  'chapters/b.md':
    '# Page B\n\nWords.\n\n## Why? {#why}\n\nBack to [](section:a).\n\n:::caution{#slow}\nGo slowly.\n:::\n',
};

let original: string;

beforeAll(async () => {
  original = await mkdtemp(join(tmpdir(), 'guide-test-'));
  await writeManuscript(join(original, 'manuscript'), manuscript);
  const built = await guide('build', join(original, 'manuscript'), '--only', 'web', '--out', join(original, 'dist'));
  expect(built).toMatchObject({ code: 0, error: '' });
});
afterAll(() => rm(original, { recursive: true, force: true }));

/** The finished files and their manuscript, in a folder that a test may spoil. */
async function copy() {
  const folder = await temporaryFolder();
  await cp(original, folder, { recursive: true });
  const dist = join(folder, 'dist');
  const source = join(folder, 'manuscript');
  const change = async (path: string, from: string, to: string): Promise<void> => {
    const text = await readFile(join(folder, path), 'utf8');
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    await writeFile(join(folder, path), text.replace(from, to));
  };
  return { dist, source, change, verify: () => guide('verify', dist, source) };
}

const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

describe('guide verify', () => {
  it('proves finished files against their manuscript, and says what it counted', async () => {
    const { verify } = await copy();
    const { code, out, error } = await verify();
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toMatch(/^references \d+: web \d+$/m);
    expect(out).toContain('0 errors');
  });

  it('names one changed byte of a link: its file, and where the link was written', async () => {
    const { change, verify } = await copy();
    await change('dist/web/section-a/index.html', '#section-b.why', '#section-b.wiy');
    const { code, error } = await verify();
    expect(code).toBe(1);
    expect(error).toMatch(/section-a\/index\.html: .*Unexpected bytes/);
    expect(error).toContain('Unexpected dead link `the reason`');
    expect(error).toMatch(/chapters\/a\.md:3:22/);
  });

  it('names a file that is gone, and one that nobody made', async () => {
    const { dist, verify } = await copy();
    await rm(join(dist, 'web/style.css'));
    await writeFile(join(dist, 'web/extra.html'), '<p>Hello');
    const { code, error } = await verify();
    expect(code).toBe(1);
    expect(error).toMatch(/style\.css: .*Unexpected absence of the file/);
    expect(error).toMatch(/extra\.html: .*Unexpected file/);
    expect(error).toMatch(/SHA256SUMS: .*Unexpected checksums/);
  });

  it('refuses files of another manuscript, and names what differs', async () => {
    const { source, verify } = await copy();
    await writeFile(join(source, 'chapters/a.md'), '# Page A\n\nSee [](section:b) or [a reason](section:b.why).\n');
    const { code, error } = await verify();
    expect(code).toBe(2);
    expect(error).toContain('changed `chapters/a.md`');
  });

  it.each([
    ['without a receipt', (dist: string) => rm(join(dist, 'receipt.json'))],
    ['with a receipt that is none', (dist: string) => writeFile(join(dist, 'receipt.json'), '{"format": 2}')],
  ])('refuses a folder %s', async (_, spoil) => {
    const { dist, verify } = await copy();
    await spoil(dist);
    expect(await verify()).toMatchObject({ code: 2, error: expect.stringContaining('the receipt of a build') });
  });

  it('tells an edition that cannot be read, and goes on', async () => {
    const { change, verify } = await copy();
    await change('dist/receipt.json', '"web"', '"epub"');
    const { code, error } = await verify();
    expect(code).toBe(1);
    expect(error).toContain('Unexpected files of the edition `epub`');
  });
});

describe('the receipt', () => {
  it('says what went in, what shaped it, what came out, and what was proven', async () => {
    const receipt = receiptShape.parse(await json(join(original, 'dist/receipt.json')));
    expect(Object.keys(receipt.input.files)).toContain('chapters/a.md');
    expect(receipt.made).toMatchObject({ node: process.version, packages: { parse5: '8.1.1' } });
    expect(Object.keys(receipt.made.fonts)).toContain('source-serif-4-latin-600-normal.woff2');
    expect(receipt.artifacts.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['edition.json', 'web/index.html', 'web/style.css']),
    );
    expect(receipt.proven['references']?.['web']).toEqual({ found: 3, expected: 3 });
  });

  it('names no folder and no time of the machine', async () => {
    const text = await readFile(join(original, 'dist/receipt.json'), 'utf8');
    expect(text).not.toContain(original);
    expect(text).not.toContain(process.cwd());
    expect(text).not.toMatch(/\d\d:\d\d:\d\d/);
  });

  it('has checksums that `sha256sum -c` accepts', async () => {
    const check = promisify(execFile)('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
      cwd: join(original, 'dist'),
    });
    expect((await check).stdout).toMatch(/^web\/style\.css: OK$/m);
  });

  it('escapes a name as `sha256sum` does', () => {
    expect(sumLine('a\\b\nc', 'f00')).toBe('\\f00  a\\\\b\\nc\n');
  });
});

describe('guide release', () => {
  it('keeps what the edition holds, and the files are still those of the manuscript', async () => {
    const { dist, source, verify } = await copy();
    const first = await guide('release', dist, source);
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('1.json is new') });
    expect(await readFile(join(source, 'editions/1.json'))).toEqual(await readFile(join(dist, 'edition.json')));
    expect(await verify()).toMatchObject({ code: 0 });
    expect(await guide('release', dist, source)).toMatchObject({ code: 0, out: expect.stringContaining('already') });
  });

  it('never overwrites another record of the same edition', async () => {
    const { dist, source } = await copy();
    await writeManuscript(source, { 'editions/1.json': '{}\n', 'guide.yaml': manuscript['guide.yaml'] ?? '' });
    const { code, error } = await guide('release', dist, source);
    expect(code).toBe(2);
    expect(error).toContain('Raise `edition:`');
    expect(await readFile(join(source, 'editions/1.json'), 'utf8')).toBe('{}\n');
  });

  it('refuses files that are not as they were built', async () => {
    const { dist, source, change } = await copy();
    await change('dist/edition.json', 'Page A', 'Page Z');
    expect(await guide('release', dist, source)).toMatchObject({ code: 2 });
  });
});

describe('what an edition holds', () => {
  it('lists each target with its class, and cautions by their id', async () => {
    const held = JSON.stringify(await json(join(original, 'dist/edition.json')));
    expect(held).toContain('"kind":"caution","id":"slow","label":"Go slowly.","class":"safety"');
    expect(held).toMatch(/"id":"is-this-for-you-today","label":"[^"]*","class":"safety"/);
    expect(held).toMatch(/"id":"a","label":"Page A","class":"wording"/);
  });
});
