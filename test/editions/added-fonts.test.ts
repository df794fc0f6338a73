import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { expect, it } from 'vitest';
import { build, checkFolder } from '../../pipeline/build.ts';
import { unzip } from '../../pipeline/editions/epub/unzip.ts';
import { manuscriptFolder, temporaryFolder } from '../manuscript-folder.ts';

const installed = createRequire(import.meta.url).resolve('@fontsource/source-serif-4/package.json');
const greek = await readFile(join(installed, '../files/source-serif-4-greek-600-normal.woff2'));
const text = { 'a.md': '# Λόγος\n\nΜία λέξη and a word.\n' };
const guide = (fonts: string): string => `title: Λόγος\nchapters: [a.md]\n${fonts}`;
const withFont = { ...text, 'guide.yaml': guide('fonts: [{ file: fonts/greek.woff2 }]\n'), 'fonts/greek.woff2': greek };

it('names the letters that no font has', async () => {
  const { messages } = await checkFolder(await manuscriptFolder({ ...text, 'guide.yaml': guide('') }));
  expect(messages.map(({ message }) => String(message)).join('\n')).toContain('Unexpected character `Λ`');
});

it('finds them in a font that `guide.yaml` adds', async () => {
  const { messages } = await checkFolder(await manuscriptFolder(withFont));
  expect(messages.map(({ message }) => String(message))).toEqual([]);
});

it('reports a font that is not there, and one that is none', async () => {
  const fonts = guide('fonts:\n  - { file: gone.ttf }\n  - { file: fonts/none.ttf, weight: 700 }\n');
  const folder = await manuscriptFolder({ ...text, 'guide.yaml': fonts, 'fonts/none.ttf': 'no font' });
  const { messages } = await checkFolder(folder);
  expect(messages.map(({ message }) => String(message))).toEqual(
    expect.arrayContaining([
      expect.stringContaining('4:13-4:21: Unexpected font `gone.ttf`, expected a font file'),
      expect.stringContaining('Unexpected bytes that are no font `fonts/none.ttf`'),
    ]),
  );
});

it('brings an added font along, for the letters that ours lack alone', { timeout: 60_000 }, async () => {
  const out = join(await temporaryFolder(), 'dist');
  const { published } = await build(await manuscriptFolder(withFont), out, ['epub', 'web'], true, () => undefined);
  const bytes = published?.artifacts.find(({ path }) => path.endsWith('.epub'))?.bytes ?? new Uint8Array();
  expect((await EpubCheck.validate(bytes)).messages).toEqual([]);
  const files = await unzip(bytes);
  const css = new TextDecoder().decode(files.get('OEBPS/style.css'));
  const [, file = '', ranges = ''] =
    /font-family:'Added Letters';font-style:normal;font-weight:400;src:url\('([^']*)'\) format\('woff2'\);unicode-range:([^}]*)/.exec(
      css,
    ) ?? [];
  expect(Buffer.from(files.get(`OEBPS/${file}`) ?? []).equals(greek)).toBe(true);
  expect(ranges).toMatch(/^U\+37/);
  const web = published?.artifacts.find(({ path }) => path === 'web/style.css')?.bytes;
  expect(new TextDecoder().decode(web)).toContain(file);
});
