import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guide } from './command-line.ts';
import { manuscriptFolder, temporaryFolder } from './manuscript-folder.ts';

/** The smallest PNG there is. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP6DwABBQECz6AuzQAAAABJRU5ErkJggg==',
  'base64',
);

/** Builds a manuscript over an earlier edition, and says whether that edition is still as it was. */
async function buildOverOldEdition(folder: string) {
  const dist = join(await temporaryFolder(), 'dist');
  await mkdir(dist);
  await writeFile(join(dist, 'old.txt'), 'the old edition');
  await writeFile(join(dist, '.guide-edition'), '');
  const result = await guide('build', folder, '--out', dist, '--only', 'web');
  const old = await readFile(join(dist, 'old.txt'), 'utf8').catch(() => 'gone');
  return { ...result, isUntouched: old === 'the old edition' };
}

describe('a manuscript with one fault', () => {
  const faults: readonly (readonly [string, Record<string, string | Uint8Array>, string])[] = [
    ['an unknown reference', { 'a.md': '# A\n\nSee [](section:nowhere).\n' }, 'a.md:3:5'],
    ['broken YAML', { 'a.md': '# A\n', 'guide.yaml': 'title: A: B\nchapters: [a.md]\n' }, 'guide.yaml:1:'],
    [
      'a listed file that is missing',
      { 'a.md': '# A\n', 'guide.yaml': 'title: A\nchapters: [a.md, b.md]\n' },
      'guide.yaml:2:18',
    ],
    ['a file that is not UTF-8', { 'a.md': new Uint8Array([0x23, 0x20, 0x41, 0x0a, 0x0a, 0xff]) }, 'a.md:3:1'],
    [
      'an image that is a renamed text file',
      { 'a.md': '# A\n\n![A hip](hip.png)\n', 'hip.png': 'not a picture' },
      'a.md:3:1',
    ],
  ];

  it.each(faults)('%s is named with its place, and the previous edition stays', async (_, files, place) => {
    const result = await buildOverOldEdition(await manuscriptFolder(files));
    expect(result.error).toContain(place);
    expect(result.code).toBe(1);
    expect(result.isUntouched).toBe(true);
  });

  it('is published when the fault is mended', async () => {
    const result = await buildOverOldEdition(await manuscriptFolder({ 'a.md': '# A\n\nSee [](section:a).\n' }));
    expect(result.error).toBe('');
    expect(result.code).toBe(0);
    expect(result.isUntouched).toBe(false);
  });
});

describe('wrong usage', () => {
  it('names a folder without `guide.yaml`', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.md'), '# A\n');
    const result = await buildOverOldEdition(folder);
    expect(result).toMatchObject({ code: 2, isUntouched: true });
    expect(result.error).toContain('guide.yaml');
  });

  it('names an empty folder', async () => {
    const result = await buildOverOldEdition(await temporaryFolder());
    expect(result).toMatchObject({ code: 2, isUntouched: true });
    expect(result.error).toContain('empty folder');
  });

  it('names a book that lists no chapter', async () => {
    const result = await buildOverOldEdition(await manuscriptFolder({ 'guide.yaml': 'title: A\nchapters: []\n' }));
    expect(result).toMatchObject({ code: 2, isUntouched: true });
    expect(result.error).toContain('without a chapter');
  });

  it('names a folder that is not there', async () => {
    const result = await buildOverOldEdition(join(await temporaryFolder(), 'nothing'));
    expect(result).toMatchObject({ code: 2, isUntouched: true });
    expect(result.error).toContain('no such folder');
  });

  it.each([
    [['publish'], 'Unexpected command `publish`'],
    [['check', 'manuscript', 'more'], 'Unexpected `more`'],
    [['build', '--fast'], '--fast'],
    [['build', '--only', 'audio'], 'Unexpected edition `audio`'],
    [['explain', 'target-exist'], 'Did you mean `target-exists`?'],
  ])('%j exits 2 and says what is meant', async (words, message) => {
    const result = await guide(...words);
    expect(result.code).toBe(2);
    expect(result.error).toContain(message);
  });
});

describe('warnings', () => {
  it('stop a build only when it is asked to be frail', async () => {
    const folder = await manuscriptFolder({ 'a.md': '# A\n\n### Skipped a level\n' });
    const out = join(await temporaryFolder(), 'dist');
    expect(await guide('build', folder, '--only', 'web', '--out', out, '--frail')).toMatchObject({ code: 1 });
    expect(await guide('build', folder, '--only', 'web', '--out', out)).toMatchObject({ code: 0 });
  });
});

describe('a place where nobody can write', () => {
  it.each(['guide.yaml/x', 'guide.yaml/x/y'])('exits 3 before anything is made: %s', async (place) => {
    const folder = await manuscriptFolder({ 'a.md': '# A\n' });
    const { code, error } = await guide('build', folder, '--only', 'web', '--out', join(folder, place));
    expect(code).toBe(3);
    expect(error).toMatch(
      /^The editions could not be written to .*\nIs the disk full, or may you not write there\?\n$/,
    );
  });

  it.runIf(process.platform === 'linux')('exits 3 for a folder of the kernel too', async () => {
    const folder = await manuscriptFolder({ 'a.md': '# A\n' });
    expect(await guide('build', folder, '--only', 'web', '--out', '/proc/x/y')).toMatchObject({ code: 3 });
  });
});

describe('an edition that a kill left without its name', () => {
  it('is put back by the next command, whichever it is', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, '.dist-previous'));
    await writeFile(join(folder, '.dist-previous', 'old.txt'), 'the old edition');
    await guide('check', await manuscriptFolder({ 'a.md': '# A\n' }), '--out', join(folder, 'dist'));
    expect(await readFile(join(folder, 'dist', 'old.txt'), 'utf8')).toBe('the old edition');
  });
});

describe('a book of other people', () => {
  it('shows the picture that lies beside a chapter in a folder, in every edition', async () => {
    const folder = await manuscriptFolder({
      'deep/a.md': '# A\n\n![A dot](dot.png) ![Another](../img/other%20dot.png)\n\nSee [b](b.md).\n\n<br>\n',
      'deep/b.md': '# B\n',
      'deep/dot.png': dot,
      'img/other dot.png': dot,
      'dot.png': 'not this one',
    });
    const out = join(await temporaryFolder(), 'dist');
    const result = await guide('build', folder, '--out', out, '--only', 'pdf,epub,web');
    expect(result.error).toBe('');
    expect(result.code).toBe(0);
    expect(result.out).toContain('references 1: pdf 1, epub 1, web 1');
  });
});

describe('help', () => {
  it('lists the commands', async () => {
    const result = await guide('--help');
    expect(result.code).toBe(0);
    expect(result.out).toContain('guide build [folder]');
  });

  it('tells the version of package.json', async () => {
    const { version }: { version: string } = JSON.parse(await readFile('package.json', 'utf8'));
    expect(await guide('--version')).toMatchObject({ code: 0, out: `${version}\n` });
  });
});
