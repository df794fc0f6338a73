import { isAbsolute, relative, sep } from 'node:path';

/** A path as it reads from the working folder, with `/`; one that lies elsewhere stays absolute. */
export function fromHere(path: string, workingFolder: string): string {
  const near = isAbsolute(path) ? relative(workingFolder, path) : path;
  const isElsewhere = isAbsolute(path) && (isAbsolute(near) || near.split(sep)[0] === '..');
  return (isElsewhere ? path : near).split(sep).join('/');
}
