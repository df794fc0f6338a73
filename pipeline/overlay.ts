import type { Manuscript } from './read.ts';
import { sourceFile } from './source-file.ts';

/** A manuscript with some of its files as an editor holds them, by their path in the folder; a file may be new. */
export function overlay({ folder, files }: Manuscript, open: ReadonlyMap<string, Uint8Array>): Manuscript {
  const laid = new Map(files);
  for (const [path, bytes] of open) laid.set(path, sourceFile(path, bytes, files.get(path)?.entry));
  return { folder, files: laid };
}
