import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Root } from 'mdast';
import type { Book } from './book.ts';
import { cacheFolder } from './cache-folder.ts';
import { legibleIn } from './legible-pictures.ts';
import type { Manuscript } from './read.ts';

/** What an earlier run made of a file: its Markdown, and for the words of a figure the hash of pictures that were legible. */
type Kept = { readonly tree: Root; readonly legible: string | undefined };

/** What is kept, by the hash of the file it was made from. */
export type KeptTrees = ReadonlyMap<string, Kept>;

/**
 * What an earlier run of this very program kept of a manuscript: parsing Markdown costs a third of a check, and between two
 * checks an author changes one file. Nothing when there was none, or when the program does not run from its bundle.
 */
export function readKeptTrees(folder: string): KeptTrees {
  const path = keptPath(folder);
  if (path === undefined) return new Map();
  try {
    const kept: unknown = deserialize(readFileSync(path));
    return isKept(kept) ? kept : new Map();
  } catch {
    return new Map();
  }
}

/** Keeps the trees of this run for the next, and no others. What cannot be written costs time, not the check. */
export function keepTrees(folder: string, before: KeptTrees, now: KeptTrees): void {
  const path = keptPath(folder);
  const isSame =
    now.size === before.size &&
    [...now].every(([hash, { legible }]) => before.get(hash)?.legible === legible && before.has(hash));
  if (path === undefined || isSame) return;
  try {
    const unfinished = `${path}.${process.pid}`;
    writeFileSync(unfinished, serialize(now));
    renameSync(unfinished, path);
  } catch {
    // The next run parses again.
  }
}

/** A manuscript with the tree of every file that has not changed since. */
export function withTrees({ folder, files }: Manuscript, kept: KeptTrees): Manuscript {
  const known = [...files].map(([path, file]) => {
    return [path, { ...file, ...kept.get(file.sha256) }] as const;
  });
  return { folder, files: new Map(known) };
}

/** Above so many bytes of Markdown, reading the trees back takes the memory of the book and saves little. */
const mostBytes = 4_000_000;

/** The trees of a judged book worth keeping: those of files in which nothing was wrong, unless the book is a very big one. */
export function treesOf(book: Book): KeptTrees {
  const { chapters, issues, figures, files, problems } = book;
  const legible = legibleIn(book);
  const faulty = new Set(problems.map(({ file }) => file.path));
  const trees = new Map<string, Kept>();
  let bytes = 0;
  for (const { file, tree } of [...chapters, ...issues, ...figures]) {
    const path = file.path ?? '';
    const source = files.get(path);
    bytes += source?.bytes.length ?? 0;
    if (source !== undefined && !faulty.has(path)) trees.set(source.sha256, { tree, legible: legible.get(path) });
  }
  return bytes > mostBytes ? new Map() : trees;
}

/** One file for each manuscript and each state of the program, whose bundle lies in a folder named after it. */
function keptPath(folder: string): string | undefined {
  const state = /\/\.cache\/guide\/([0-9a-f]{16})\//.exec(import.meta.url)?.[1];
  const cache = state === undefined ? undefined : cacheFolder(process.env);
  if (cache === undefined) return undefined;
  const name = createHash('sha256')
    .update(`${state ?? ''} ${resolve(folder)}`)
    .digest('hex')
    .slice(0, 16);
  return join(cache, `trees-${name}.bin`);
}

function isKept(kept: unknown): kept is Map<string, Kept> {
  return kept instanceof Map && [...kept.values()].every((one) => one?.tree?.type === 'root');
}
