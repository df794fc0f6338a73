import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { describe, expect, it } from 'vitest';
import { build } from '../../pipeline/build.ts';
import { unzip } from '../../pipeline/editions/epub/unzip.ts';
import { manuscriptFolder, temporaryFolder } from '../manuscript-folder.ts';
import { realInputs } from './real-inputs.ts';

const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP6DwABBQECz6AuzQAAAABJRU5ErkJggg==';

/** Builds the EPUB of a folder, every check and proof included, and reads its files. */
async function built(name: string): Promise<{ readonly bytes: Uint8Array; file(name: string): string }> {
  const folder = await manuscriptFolder({ '画像/点 1.png': Buffer.from(dot, 'base64'), ...realInputs[name] });
  const out = join(await temporaryFolder(), 'dist');
  const { messages, published } = await build(folder, out, ['epub'], false, () => undefined);
  expect(messages.filter(({ severity }) => severity === 'error').map(({ message }) => String(message))).toEqual([]);
  const path = published?.artifacts.find((artifact) => artifact.path.endsWith('.epub'))?.path ?? '';
  const bytes = await readFile(join(out, path));
  const files = await unzip(bytes);
  return { bytes, file: (page) => new TextDecoder().decode(files.get(`OEBPS/${page}`)) };
}

describe('the EPUB of other people’s books', () => {
  it.each(Object.keys(realInputs))('is sound: %s', { timeout: 60_000 }, async (name) => {
    const { messages } = await EpubCheck.validate((await built(name)).bytes);
    expect(messages.map(({ id, message, location }) => `${location?.path ?? ''} ${id} ${message}`)).toEqual([]);
  });

  it('leads to the headings that GitHub’s fragments name', { timeout: 60_000 }, async () => {
    const { file } = await built('a book in nested folders with an order of its own');
    const install = file('section-install.xhtml');
    expect(install).toMatch(
      /<a href="#([^"]+)" class="section">usage below<\/a>[\s\S]*<h2 id="\1">Usage<\/h2>\s*<p>Twice/,
    );
    const [, target = ''] = /<a href="section-api.xhtml#([^"]+)"[^>]*><code>run\(\)/.exec(install) ?? [];
    expect(file('section-api.xhtml')).toContain(
      `<h2 id="${decodeURIComponent(target)}"><code>run()</code>: all the things!`,
    );
  });

  it('sets what begins in Arabic or Hebrew from right to left', { timeout: 60_000 }, async () => {
    const { file } = await built('a book in many scripts');
    const page = file('section-scripts.xhtml');
    expect(page).toMatch(/<p dir="rtl">هذه/);
    expect(page).toMatch(/<li dir="rtl">זו/);
    expect(page).toMatch(/<th scope="col" dir="rtl">العربية/);
    expect(page).toMatch(/<p>汉字/);
  });
});
