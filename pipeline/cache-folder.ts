import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { projectFolder } from './project.ts';

/** The environment variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A folder that keeps what is costly to make again: `$XDG_CACHE_HOME`, else `~/.cache`, else one in `node_modules`.
 * `undefined` when none can be written. Deleting it is always safe.
 */
export function cacheFolder(environment: Environment): string | undefined {
  return roots(environment)
    .map((root) => join(root, 'guide-pipeline'))
    .find(canBeWritten);
}

function roots(environment: Environment): readonly string[] {
  const named = environment['XDG_CACHE_HOME'] ?? '';
  // The specification of XDG base directories says that a relative path is to be ignored.
  const standard = isAbsolute(named) ? named : join(environment['HOME'] || homedir(), '.cache');
  return [standard, join(projectFolder, 'node_modules', '.cache')];
}

function canBeWritten(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
