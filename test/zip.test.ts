import { zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { fromBufferPromise, type Entry } from 'yauzl';
import { rezip } from '../pipeline/zip.ts';

const files = {
  'OEBPS/': new Uint8Array(),
  'OEBPS/knee.xhtml': Buffer.from('<p>knee knee knee knee knee knee knee</p>'),
  'OEBPS/fonts/dot.png': Buffer.from('dot dot dot dot dot dot dot dot dot dot'),
  'META-INF/container.xml': Buffer.from('<container/>'),
  mimetype: Buffer.from('application/epub+zip'),
};
const zone = process.env['TZ'];

afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('the re-zip of an EPUB', () => {
  it('puts the mimetype first and sorts the rest, without entries for folders', async () => {
    const names = (await entriesOf(rezip(zipSync(files)))).map((entry) => entry.fileName);
    expect(names).toEqual(['mimetype', 'META-INF/container.xml', 'OEBPS/fonts/dot.png', 'OEBPS/knee.xhtml']);
  });

  it('stores the mimetype, without extra fields, where a reading system looks for it', () => {
    const start = Buffer.from(rezip(zipSync(files))).toString('latin1', 30, 58);
    expect(start).toBe('mimetypeapplication/epub+zip');
  });

  it('deflates text and stores what is packed already', async () => {
    const entries = await entriesOf(rezip(zipSync(files)));
    const stored = entries.filter((entry) => entry.compressionMethod === 0).map((entry) => entry.fileName);
    expect(stored).toEqual(['mimetype', 'OEBPS/fonts/dot.png']);
  });

  it('gives the same bytes whatever the time, the time zone and the order of the files', () => {
    const reversed = Object.fromEntries(Object.entries(files).toReversed());
    process.env['TZ'] = 'Pacific/Kiritimati';
    const east = rezip(zipSync(files, { mtime: new Date(2026, 10, 22) }));
    process.env['TZ'] = 'America/Los_Angeles';
    const west = rezip(zipSync(reversed, { mtime: new Date(1999, 0, 1), level: 0 }));
    expect(Buffer.from(east).equals(west)).toBe(true);
  });

  it('refuses a container without a mimetype', () => {
    expect(() => rezip(zipSync({ 'a.txt': Buffer.from('a') }))).toThrow('has no file "mimetype"');
  });
});

async function entriesOf(bytes: Uint8Array): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of (await fromBufferPromise(Buffer.from(bytes))).eachEntry()) entries.push(entry);
  return entries;
}
