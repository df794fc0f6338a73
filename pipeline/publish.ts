import { access, mkdir, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Artifact } from './book.ts';
import { MachineError } from './machine-error.ts';
import { UsageError } from './usage-error.ts';

/** Tells a published edition from any other folder, which is never replaced. */
const mark = '.guide-edition';

/**
 * Refuses a place whose content is not ours: a file, a folder with anything but an earlier edition in it, and the folders
 * in which one stands or in which the manuscript lies. Throws a `UsageError`.
 */
export async function mayReplace(folder: string, manuscript: string): Promise<void> {
  const target = resolve(folder);
  const holds = (inner: string): boolean => !relative(target, resolve(inner)).startsWith('..');
  const refuse = (what: string): UsageError =>
    new UsageError(
      `Unexpected ${what} \`${folder}\` as the place of the editions, expected a new folder or an earlier edition`,
      'Name another folder with --out. What stands there is never deleted unless a build of this program put it there.',
    );
  if (folder.trim() === '') throw refuse('empty name');
  if (holds('.')) throw refuse('working folder');
  if (holds(manuscript)) throw refuse('folder of the manuscript');
  const there = await stat(target).catch(() => undefined);
  if (there === undefined) return;
  if (!there.isDirectory()) throw refuse('file');
  const names = await readdir(target);
  if (names.length > 0 && !names.includes(mark)) throw refuse('folder with other files');
}

/**
 * Tries whether editions can be written beside the folder, before a build works for a minute; nothing stays. Throws a
 * `MachineError` when the disk refuses. Folders are made one by one: making all at once, Node never comes back from `/proc/x`.
 */
export async function mayWrite(folder: string): Promise<void> {
  const { target, next } = placesOf(folder);
  const made: string[] = [];
  try {
    for (const missing of await missingFolders(dirname(target))) {
      await mkdir(missing);
      made.push(missing);
    }
    await mkdir(next);
    made.push(next);
  } catch (error) {
    throw unwritable(target, error);
  } finally {
    for (const empty of made.toReversed()) await rmdir(empty).catch(() => undefined);
  }
}

/** The folders of a path that are not there, from above. */
async function missingFolders(folder: string): Promise<readonly string[]> {
  if ((await exists(folder)) || dirname(folder) === folder) return [];
  return [...(await missingFolders(dirname(folder))), folder];
}

function unwritable(target: string, error: unknown): MachineError {
  const why = error instanceof Error ? error.message : String(error);
  return new MachineError(
    `The editions could not be written to ${target}: ${why}\nIs the disk full, or may you not write there?`,
  );
}

/**
 * Replaces a folder by the artifacts of a build. They are written beside it first, in a folder of this process, and swapped
 * in by two renames, so that a kill at any moment leaves the old edition or the new one, whole; `restore` puts the old one
 * back when the kill fell between the renames. Throws a `MachineError` when the disk refuses, and leaves nothing behind.
 */
export async function publish(folder: string, artifacts: readonly Artifact[]): Promise<void> {
  const { target, previous, next } = placesOf(folder);
  try {
    await restore(folder);
    await clearUnfinished(folder);
    await mkdir(dirname(target), { recursive: true });
    await mkdir(next);
    await writeFile(join(next, mark), 'A build of this guide. The next one replaces this folder.\n');
    for (const { path, bytes } of artifacts) {
      const file = join(next, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    await rm(previous, { recursive: true, force: true });
    if (await exists(target)) await rename(target, previous);
    await rename(next, target);
    await rm(previous, { recursive: true, force: true });
  } catch (error) {
    await rm(next, { recursive: true, force: true }).catch(() => undefined);
    await restore(folder).catch(() => undefined);
    throw unwritable(target, error);
  }
}

/** Puts the previous edition back when a kill between the renames left none. */
export async function restore(folder: string): Promise<void> {
  const { target, previous } = placesOf(folder);
  if ((await exists(previous)) && !(await exists(target))) await rename(previous, target);
}

/** Deletes what killed builds left beside the folder; what a build that still runs is writing stays. */
async function clearUnfinished(folder: string): Promise<void> {
  const { target } = placesOf(folder);
  const prefix = `.${basename(target)}-next-`;
  const beside = await readdir(dirname(target)).catch(() => []);
  for (const name of beside) {
    if (!name.startsWith(prefix)) continue;
    const owner = Number(name.slice(prefix.length));
    if (owner !== process.pid && isRunning(owner)) continue;
    await rm(join(dirname(target), name), { recursive: true, force: true });
  }
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'; // it runs, as somebody else
  }
}

function placesOf(folder: string) {
  const target = resolve(folder);
  const beside = (suffix: string): string => join(dirname(target), `.${basename(target)}-${suffix}`);
  return { target, previous: beside('previous'), next: beside(`next-${process.pid}`) };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
