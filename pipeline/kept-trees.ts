import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Root } from 'mdast';
import type { Book } from './book.ts';
import { cacheFolder } from './cache-folder.ts';
import type { Manuscript } from './read.ts';

/** The Markdown trees of an earlier run, by the hash of the file each was parsed from. */
export type KeptTrees = ReadonlyMap<string, Root>;

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
  const isSame = now.size === before.size && [...now.keys()].every((hash) => before.has(hash));
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
    const tree = kept.get(file.sha256);
    return [path, tree === undefined ? file : { ...file, tree }] as const;
  });
  return { folder, files: new Map(known) };
}

/** Above so many bytes of Markdown, reading the trees back takes the memory of the book and saves little. */
const mostBytes = 4_000_000;

/** The trees of a book worth keeping: those of files in which nothing was wrong, unless the book is a very big one. */
export function treesOf({ chapters, issues, figures, files, problems }: Book): KeptTrees {
  const faulty = new Set(problems.map(({ file }) => file.path));
  const trees = new Map<string, Root>();
  let bytes = 0;
  for (const { file, tree } of [...chapters, ...issues, ...figures]) {
    const source = files.get(file.path ?? '');
    bytes += source?.bytes.length ?? 0;
    if (source !== undefined && !faulty.has(file.path)) trees.set(source.sha256, tree);
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

function isKept(kept: unknown): kept is Map<string, Root> {
  return kept instanceof Map && [...kept.values()].every((tree) => typeof tree === 'object' && tree?.type === 'root');
}
