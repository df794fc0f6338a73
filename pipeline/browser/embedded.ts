import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { cacheFolder, type Environment } from '../cache-folder.ts';
import { projectFolder } from '../project.ts';
import type { Candidate } from './candidate.ts';

const packageName = '@sparticuz/chromium';

/**
 * The pinned browser of the optional package: Linux x64 with glibc alone. It is unpacked once, several seconds, into a
 * folder of its version; beside it and then renamed, so that a half-unpacked browser is never used.
 * Its own `executablePath()` is not called: it returns whatever lies at one fixed path in the temporary folder.
 */
export async function embeddedBrowser(environment: Environment): Promise<readonly Candidate[]> {
  const folder = packageFolder();
  if (process.platform !== 'linux' || process.arch !== 'x64' || folder === undefined) return [];
  const cache = cacheFolder(environment);
  if (cache === undefined) throw new Error('no folder can be written to unpack it');
  const home = join(cache, `chromium-${versionOf(folder)}-with-fonts`);
  if (!existsSync(join(home, 'chromium'))) await unpack(folder, home);
  return [
    {
      origin: packageName,
      path: join(home, 'chromium'),
      libraries: join(home, 'al2023', 'lib'),
      fontConfiguration: join(home, 'fonts.conf'),
    },
  ];
}

function packageFolder(): string | undefined {
  try {
    // The package does not export its package.json, so the folder is found upwards from its entry file.
    return findPackage(dirname(createRequire(join(projectFolder, 'package.json')).resolve(packageName)));
  } catch {
    return undefined;
  }
}

function findPackage(folder: string): string {
  return existsSync(join(folder, 'bin', 'chromium.br')) ? folder : findPackage(parentOf(folder));
}

function parentOf(folder: string): string {
  if (dirname(folder) === folder) throw new Error(`${packageName} holds no browser`);
  return dirname(folder);
}

function versionOf(folder: string): string {
  const { version }: { readonly version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return version;
}

async function unpack(folder: string, home: string): Promise<void> {
  const unfinished = `${home}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    // The package's own unpacker; the libraries are NSS, NSPR and Expat, which a bare system lacks.
    const tar: { extract(folder: string): NodeJS.WritableStream } = createRequire(join(folder, 'package.json'))(
      'tar-fs',
    );
    await decompress(join(folder, 'bin', 'al2023.tar.br'), tar.extract(join(unfinished, 'al2023')));
    await decompress(
      join(folder, 'bin', 'chromium.br'),
      createWriteStream(join(unfinished, 'chromium'), { mode: 0o755 }),
    );
    // Without any font of the system Chromium prints no links; with other fonts, another machine would print other pages.
    await decompress(join(folder, 'bin', 'fonts.tar.br'), tar.extract(unfinished));
    writeFileSync(join(unfinished, 'fonts.conf'), fontConfiguration(home));
    renameSync(unfinished, home);
  } catch (error) {
    // Another command may have unpacked it meanwhile; then its browser is as good as ours.
    if (!existsSync(join(home, 'chromium'))) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** The package's one family as the only system font, so that what our fonts lack looks the same on every machine. */
function fontConfiguration(home: string): string {
  const configuration = x('fontconfig', [x('dir', join(home, 'fonts')), x('cachedir', join(home, 'font-cache'))]);
  return `<?xml version="1.0"?>\n${toXml(configuration)}\n`;
}

function decompress(file: string, target: NodeJS.WritableStream): Promise<void> {
  return pipeline(createReadStream(file), createBrotliDecompress(), target);
}
