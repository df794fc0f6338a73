import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { temporaryFolder } from './manuscript-folder.ts';

/** Sets the clock of a Node process a year and some hours back. */
const otherClock = `data:text/javascript,${encodeURIComponent(`
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given) { super(...(given.length === 0 ? [Real.now() - 31700000000] : given)); }
    static now() { return Real.now() - 31700000000; }
  };`)}`;

/** Builds a copy of the guide as a user does, in a process of its own; returns the hash of every file. */
async function buildGuide(environment: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const folder = await temporaryFolder();
  const out = join(folder, 'dist');
  await cp('manuscript', join(folder, 'text'), { recursive: true });
  await promisify(execFile)(process.execPath, ['pipeline/guide.mjs', 'build', join(folder, 'text'), '--out', out], {
    env: { ...process.env, ...environment },
  });
  const hashes: Record<string, string> = {};
  for (const entry of await readdir(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    hashes[path.slice(out.length + 1)] = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  }
  return hashes;
}

type Hashes = Readonly<Record<string, string>>;

/** The files that one of two builds lacks or has with other bytes. */
function differing(one: Hashes, other: Hashes): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((path) => one[path] !== other[path]);
}

it('names each file that differs', () => {
  expect(differing({ a: '1', b: '2', c: '3' }, { a: '1', b: '4', d: '3' })).toEqual(['b', 'c', 'd']);
});

it('makes the same bytes in another folder, under another clock and in another time zone', async () => {
  const here = await buildGuide({ TZ: 'UTC' });
  const there = await buildGuide({ TZ: 'Pacific/Auckland', NODE_OPTIONS: `--import=${otherClock}` });
  expect(Object.keys(here)).toEqual(
    expect.arrayContaining([
      'why-muscles-cause-low-back-pain.pdf',
      'why-muscles-cause-low-back-pain-large-print.pdf',
      'why-muscles-cause-low-back-pain-quick-card.pdf',
      'why-muscles-cause-low-back-pain-quick-card-letter.pdf',
      'why-muscles-cause-low-back-pain-diary.pdf',
      'why-muscles-cause-low-back-pain.epub',
      'web/index.html',
      'newsletter/the-muscle-you-have-never-heard-of/issue.html',
      'edition.json',
      'receipt.json',
      'SHA256SUMS',
    ]),
  );
  expect(differing(here, there)).toEqual([]);
}, 480_000);
