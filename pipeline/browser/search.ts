import type { Environment } from '../cache-folder.ts';
import type { Candidate } from './candidate.ts';
import { embeddedBrowser } from './embedded.ts';
import { installedBrowsers } from './installed.ts';

/** One place where browsers are looked for. */
export type Search = {
  readonly name: string;
  find(environment: Environment): Promise<readonly Candidate[]>;
};

const embedded: Search = { name: '@sparticuz/chromium', find: embeddedBrowser };

const installed: Search = { name: 'installed', find: async (environment) => installedBrowsers(environment) };

const downloaded: Search = { name: "puppeteer's cache", find: downloadedBrowsers };

/**
 * Where browsers are looked for, in order. The embedded one comes first because page breaks differ between versions.
 * `PDF_BROWSER` names the one that must be used; `PDF_BROWSER=system` puts the installed ones first.
 */
export function searches(environment: Environment): readonly Search[] {
  const wish = environment['PDF_BROWSER'] ?? '';
  if (wish === '') return [embedded, installed, downloaded];
  if (wish === 'system') return [installed, embedded, downloaded];
  return [{ name: 'PDF_BROWSER', find: async () => [{ origin: 'PDF_BROWSER', path: wish }] }];
}

async function downloadedBrowsers(): Promise<readonly Candidate[]> {
  const { default: puppeteer } = await import('puppeteer');
  const paths = await Promise.all([puppeteer.executablePath({ headless: 'shell' }), puppeteer.executablePath()]);
  return paths.map((path) => ({ origin: downloaded.name, path }));
}
