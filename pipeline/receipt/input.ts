import type { Book } from '../book.ts';
import { sha256 } from './sha256.ts';
import type { Receipt } from './receipt-shape.ts';

/**
 * What a build is made from: every file of the manuscript, but for the record of this very edition, which `guide release`
 * puts there afterwards.
 */
export function inputOf({ files, manifest }: Pick<Book, 'files' | 'manifest'>): Receipt['input'] {
  const own = recordPath(manifest.edition);
  const read = [...files.values()].filter(({ path }) => path !== own).map(({ path, sha256: hash }) => ({ path, hash }));
  const sorted = read.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const list = sorted.map(({ path, hash }) => `${hash}  ${JSON.stringify(path)}\n`).join('');
  return { sha256: sha256(list), files: Object.fromEntries(sorted.map(({ path, hash }) => [path, hash])) };
}

/** Where in the manuscript an edition is kept for comparison with later ones. */
export function recordPath(edition: string): string {
  return `editions/${encodeURIComponent(edition)}.json`;
}
