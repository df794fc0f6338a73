import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this program, found upwards from the running file: the bundle lies deeper than the source. */
export const projectFolder = findProjectFolder(dirname(fileURLToPath(import.meta.url)));

/** Reads one of the program's own text files, such as a template. Throws when it is missing: that is a broken installation. */
export function readOwnText(path: string): string {
  return readFileSync(join(projectFolder, path), 'utf8');
}

function findProjectFolder(folder: string): string {
  if (existsSync(join(folder, 'templates', 'words'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('The program cannot find its own templates/ folder');
  return findProjectFolder(above);
}
