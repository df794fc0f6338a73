import { execFile } from 'node:child_process';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { manuscriptFolder, temporaryFolder } from './manuscript-folder.ts';

/** Checks a manuscript in a process of its own, as a user does, with a cache of its own. */
async function checkIn(folder: string, cache: string) {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['pipeline/guide.mjs', 'check', folder], {
    env: { ...process.env, XDG_CACHE_HOME: cache },
  }).catch((failed: { stdout: string; stderr: string }) => failed);
  return stdout + stderr;
}

it('finds in kept trees what it found at first, and sees what has changed since', async () => {
  const cache = await temporaryFolder();
  const folder = await manuscriptFolder({
    'a.md': '# A\n\nSee [](section:nowhere) and [b](b.md#why).\n',
    'b.md': '# B\n\n## Why? {#why}\n',
  });
  const first = await checkIn(folder, cache);
  expect(first).toContain('a.md:3:5');
  const kept = (await readdir(join(cache, 'guide-pipeline'))).filter((name) => name.startsWith('trees-'));
  expect(kept).toHaveLength(1);
  expect(await checkIn(folder, cache)).toBe(first);

  await writeFile(join(folder, 'b.md'), '# B\n\n## Why not? {#why-not}\n');
  expect(first).not.toContain('file-link-resolves');
  expect(await checkIn(folder, cache)).toContain('file-link-resolves');

  const [name = ''] = kept;
  const path = join(cache, 'guide-pipeline', name);
  await writeFile(path, (await readFile(path)).subarray(0, 100));
  await writeFile(join(folder, 'b.md'), '# B\n\n## Why? {#why}\n');
  expect(await checkIn(folder, cache)).toBe(first);
});

it('judges a picture again that was legible, when a fact that it prints has changed', async () => {
  const cache = await temporaryFolder();
  const folder = await temporaryFolder();
  await cp('manuscript', folder, { recursive: true });
  expect(await checkIn(folder, cache)).not.toContain('figure-legible');

  const step = join(folder, 'protocol/calf.md');
  const words = await readFile(step, 'utf8');
  await writeFile(step, words.replace('name: Calf slide', `name: Calf slide ${'e'.repeat(200)}`));
  expect(await checkIn(folder, cache)).toContain('figure-legible');
});
