import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fonts } from '../fonts.ts';
import { projectFolder, readOwnText } from '../project.ts';
import type { Receipt } from './receipt-shape.ts';
import { sha256 } from './sha256.ts';

/** What shapes the output beside the manuscript: this program, Node, the browser, the packages as installed, the fonts. */
export function toolsOf(browser: string | undefined): Receipt['made'] {
  const own: { readonly version: string; readonly dependencies: object; readonly optionalDependencies: object } =
    JSON.parse(readOwnText('package.json'));
  const names = Object.keys({ ...own.dependencies, ...own.optionalDependencies }).sort();
  return {
    program: { version: own.version, sha256: sha256(sourcesOfProgram()) },
    node: process.version,
    ...(browser === undefined ? {} : { browser }),
    packages: Object.fromEntries(
      names.flatMap((name) => installed(name, projectFolder).map((version) => [name, version])),
    ),
    fonts: Object.fromEntries(fonts().map(({ name, bytes }) => [name, sha256(bytes)])),
  };
}

/** The hash and path of every source file of the program, a line each. */
function sourcesOfProgram(): string {
  const paths = ['pipeline', 'templates'].flatMap((folder) =>
    readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return paths
    .map((path) => path.slice(projectFolder.length + 1))
    .sort()
    .map((path) => `${sha256(readFileSync(join(projectFolder, path)))}  ${path}\n`)
    .join('');
}

/** The version of a package where Node finds it, from this folder upwards; none when it is optional and missing. */
function installed(name: string, folder: string): readonly string[] {
  const file = join(folder, 'node_modules', name, 'package.json');
  if (existsSync(file)) return [String(JSON.parse(readFileSync(file, 'utf8')).version)];
  return dirname(folder) === folder ? [] : installed(name, dirname(folder));
}
