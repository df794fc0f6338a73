import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Artifact } from './book.ts';
import { UsageError } from './usage-error.ts';

/** What a file is, by the ending of its name. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.epub': 'application/epub+zip',
  '.html': 'text/html',
  '.jpg': 'image/jpeg',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.woff2': 'font/woff2',
};

/** The finished files of a folder, in the order of their paths; hidden ones are no part of it. Throws a `UsageError` when there is no such folder. */
export async function readPublished(folder: string): Promise<readonly Artifact[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new UsageError(`Unexpected path \`${folder}\`, expected the folder of a build`, 'First run: guide build');
  });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '.').length + 1))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      path,
      mediaType: mediaTypes[extname(path).toLowerCase()] ?? 'application/octet-stream',
      bytes: new Uint8Array(await readFile(join(folder, path))),
    })),
  );
}
