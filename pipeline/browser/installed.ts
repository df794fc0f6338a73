import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Environment } from '../cache-folder.ts';
import type { Candidate } from './candidate.ts';

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** The Chrome and Chromium programs that are installed on this machine, in the order in which they are tried. */
export function installedBrowsers(environment: Environment): readonly Candidate[] {
  const paths = [...new Set([...onThePath(environment), ...wellKnownPlaces(environment)])];
  return paths.filter(canBeRun).map((path) => ({ origin: 'installed', path }));
}

function onThePath(environment: Environment): readonly string[] {
  if (process.platform === 'win32') return [];
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => commands.map((command) => join(folder, command)));
}

function wellKnownPlaces(environment: Environment): readonly string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(environment['HOME'] ?? '/', 'Applications')];
    return folders.flatMap((folder) =>
      ['Google Chrome', 'Chromium'].map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => environment[name] ?? '');
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return folders
      .filter((folder) => folder !== '')
      .flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
    commands.map((command) => join(folder, command)),
  );
}

function canBeRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
