import type { Browser } from 'puppeteer';
import type { Environment } from '../cache-folder.ts';
import type { Candidate } from './candidate.ts';

const flags = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Without it the same text breaks its lines differently from one version to the next.
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** Chromium prints destinations, tags and margin boxes as we need them since then. */
const oldestVersion = 138;

/** A running browser, and whether its sandbox had to be switched off. */
export type Launched = { readonly browser: Browser; readonly sandbox: boolean };

/** Starts a browser. Rejects when it does not start, cannot be driven, or is too old. */
export async function launch(candidate: Candidate, environment: Environment): Promise<Launched> {
  try {
    return { browser: await start(candidate, environment, flags), sandbox: true };
  } catch (error) {
    // As root, and where the system forbids user namespaces, the sandbox cannot start. Nothing else is retried.
    if (!(error instanceof Error) || !/--no-sandbox|no usable sandbox/i.test(error.message)) throw error;
    return { browser: await start(candidate, environment, [...flags, '--no-sandbox']), sandbox: false };
  }
}

async function start(candidate: Candidate, environment: Environment, args: readonly string[]): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer');
  const browser = await puppeteer.launch({
    executablePath: candidate.path,
    args: [...args],
    headless: true,
    env: environmentFor(candidate, environment),
    timeout: 60_000,
    // Chromium needs minutes for a book of many hundred pages.
    protocolTimeout: 600_000,
  });
  const version = await browser.version();
  if (majorVersion(version) >= oldestVersion) return browser;
  await browser.close();
  throw new Error(`${version} is older than version ${oldestVersion}`);
}

function environmentFor(
  { libraries, fontConfiguration }: Candidate,
  environment: Environment,
): Record<string, string | undefined> {
  const fonts = fontConfiguration === undefined ? {} : { FONTCONFIG_FILE: fontConfiguration };
  if (libraries === undefined) return { ...environment, ...fonts };
  const others = (environment['LD_LIBRARY_PATH'] ?? '').split(':').filter((folder) => folder !== '');
  return { ...environment, ...fonts, LD_LIBRARY_PATH: [libraries, ...others].join(':') };
}

function majorVersion(version: string): number {
  return Number(/\/(\d+)\./.exec(version)?.[1] ?? 0);
}
