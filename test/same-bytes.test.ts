import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
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

/** Builds the guide as a user does, in a process of its own; returns the hash of every file. */
async function buildGuide(environment: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const out = join(await temporaryFolder(), 'dist');
  await promisify(execFile)(process.execPath, ['pipeline/guide.mjs', 'build', 'manuscript', '--out', out], {
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
    ]),
  );
  expect(there).toEqual(here);
}, 240_000);
