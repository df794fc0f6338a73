// Node 20 cannot load TypeScript. The sources are bundled, with the packages they use, into one cached folder per state of
// theirs: starting a bundle costs a sixth of what loading every file through a TypeScript loader costs.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(project, 'node_modules', '.cache', 'guide');

/** What can be started: the command line, and the plugin for editors. */
const entries = { cli: 'pipeline/cli.ts', editor: 'pipeline/editor/remark-guide.ts' };

/** Packages that bring files of their own or are started seldom: loaded from where they are installed. */
const external = [
  '@cantoo/pdf-lib',
  '@css-inline/css-inline',
  '@resvg/resvg-js',
  '@sparticuz/chromium',
  'epub-gen-memory',
  'esbuild',
  'fontkit',
  'fontverter',
  'mailparser',
  'nodemailer',
  'pdfjs-dist',
  'puppeteer',
];

/** What packages that are no modules expect to find. */
const banner = `import { createRequire as requirer } from 'node:module'; const require = requirer(import.meta.url);`;

/** So many bundles are kept: an older one may still run somewhere. */
const kept = 5;

/** Imports an entry of the program, bundled first when a source has changed. */
export async function importBundled(name) {
  // A check is over in a second: V8 waits longer before it optimises a function, which costs more than it brings here.
  setFlagsFromString('--interrupt-budget=1000000');
  // The rules have many patterns of many words: V8 compiles each to machine code at once, not to bytecode first.
  setFlagsFromString('--no-regexp-tier-up');
  const bundle = join(cache, stateOfSources());
  if (!existsSync(bundle)) await makeBundle(bundle);
  return import(pathToFileURL(join(bundle, `${name}.mjs`)).href);
}

function stateOfSources() {
  const state = createHash('sha256');
  for (const folder of ['pipeline', 'templates']) {
    for (const path of readdirSync(join(project, folder), { recursive: true }).sort()) {
      if (!path.endsWith('.ts')) continue;
      const { mtimeMs, size } = statSync(join(project, folder, path));
      state.update(`${folder}/${path} ${mtimeMs} ${size}\n`);
    }
  }
  const { mtimeMs, size } = statSync(join(project, 'package-lock.json'));
  state.update(JSON.stringify([entries, external, banner, mtimeMs, size]));
  return state.digest('hex').slice(0, 16);
}

async function makeBundle(bundle) {
  const { build } = await import('esbuild');
  const unfinished = `${bundle}.${process.pid}`;
  mkdirSync(cache, { recursive: true });
  await build({
    absWorkingDir: project,
    entryPoints: entries,
    outdir: unfinished,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external,
    banner: { js: banner },
    sourcemap: 'linked',
    logLevel: 'error',
  });
  try {
    renameSync(unfinished, bundle);
  } catch {
    rmSync(unfinished, { recursive: true, force: true }); // another process was first
  }
  const age = (name) => statSync(join(cache, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const old = readdirSync(cache).sort((a, b) => age(b) - age(a));
  for (const name of old.slice(kept)) rmSync(join(cache, name), { recursive: true, force: true });
}
