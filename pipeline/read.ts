import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { SourceFile } from './book.ts';
import { sourceFile } from './source-file.ts';
import { UsageError } from './usage-error.ts';

/** A folder as it lies on the disk, nothing judged yet. */
export type Manuscript = { readonly folder: string; readonly files: ReadonlyMap<string, SourceFile> };

/**
 * Reads every file of a manuscript folder, in the order of their paths; hidden files and `node_modules` are left out and
 * symbolic links are noted, never followed. Throws a `UsageError` when there is no such folder or no `guide.yaml` in it.
 */
export async function read(folder: string): Promise<Manuscript> {
  const paths = await listFiles(folder, '');
  if (!paths.some((entry) => entry.path === 'guide.yaml')) {
    const what = paths.length === 0 ? 'an empty folder' : 'a folder without `guide.yaml`';
    throw new UsageError(
      `Unexpected ${what} \`${folder}\`, expected a manuscript`,
      'Name the folder that holds `guide.yaml`, for example: guide check manuscript',
    );
  }
  const files = new Map<string, SourceFile>();
  for (const entry of paths) files.set(entry.path, await readSource(folder, entry));
  return { folder, files };
}

type Entry = { readonly path: string; readonly isLink: boolean };

async function listFiles(folder: string, below: string): Promise<Entry[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (below !== '' || (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')) throw error;
    throw new UsageError(`Unexpected path \`${folder}\`, expected a folder`, 'There is no such folder here.');
  });
  const found: Entry[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = posix.join(below, entry.name);
    if (entry.isSymbolicLink()) found.push({ path, isLink: true });
    else if (entry.isDirectory()) found.push(...(await listFiles(folder, path)));
    else if (entry.isFile()) found.push({ path, isLink: false });
  }
  return found;
}

async function readSource(folder: string, { path, isLink }: Entry): Promise<SourceFile> {
  const whole = join(folder, path);
  const isFile = !isLink && (await lstat(whole)).isFile();
  const bytes = isFile ? await readFile(whole) : new Uint8Array();
  return sourceFile(path, bytes, isLink ? 'symbolic-link' : 'file');
}
