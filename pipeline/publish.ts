import { access, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Artifact } from './book.ts';

/**
 * Replaces a folder by the artifacts of a build. They are written beside it first, in a folder of this process, and swapped
 * in by two renames, so that a kill at any moment leaves the old edition or the new one, whole; `restore` puts the old one
 * back when the kill fell between the renames. Throws when the disk refuses.
 */
export async function publish(folder: string, artifacts: readonly Artifact[]): Promise<void> {
  await restore(folder);
  await clearUnfinished(folder);
  const { target, previous, next } = placesOf(folder);
  await mkdir(next, { recursive: true });
  for (const { path, bytes } of artifacts) {
    const file = join(next, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  if (await exists(target)) await rename(target, previous);
  await rename(next, target);
  await rm(previous, { recursive: true, force: true });
}

/** Puts the previous edition back when a kill between the renames left none. */
export async function restore(folder: string): Promise<void> {
  const { target, previous } = placesOf(folder);
  if (!(await exists(previous))) return;
  if (await exists(target)) await rm(previous, { recursive: true, force: true });
  else await rename(previous, target);
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
