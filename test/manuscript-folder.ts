import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder of its own for one test, gone afterwards. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'guide-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a small manuscript into a folder of its own. A `guide.yaml` that lists the Markdown files is added if none is given. */
export async function manuscriptFolder(files: Files): Promise<string> {
  const folder = await temporaryFolder();
  await writeManuscript(folder, files);
  return folder;
}

/** Writes a small manuscript into a folder, with a `guide.yaml` that lists the Markdown files if none is given. */
export async function writeManuscript(folder: string, files: Files): Promise<void> {
  const chapters = Object.keys(files).filter((path) => path.endsWith('.md'));
  const guide = `title: A small book\nchapters:\n${chapters.map((path) => `  - ${path}\n`).join('')}`;
  for (const [path, content] of Object.entries({ 'guide.yaml': guide, ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
