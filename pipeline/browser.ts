import type { Browser } from './book.ts';
import { launch } from './browser/launch.ts';
import { onlyForPrint } from './browser/only-for-print.ts';
import { openPage } from './browser/open-page.ts';
import { searches } from './browser/search.ts';
import type { Environment } from './cache-folder.ts';
import { MachineError } from './machine-error.ts';

/**
 * Starts the first browser that can print the book: see `searches` for the order. `note` hears which one it is.
 * Throws a `MachineError` that says what was tried and what helps when there is none.
 */
export async function launchBrowser(
  environment: Environment = process.env,
  note: (text: string) => void = () => undefined,
): Promise<Browser> {
  const failures: string[] = [];
  for (const search of searches(environment)) {
    const candidates = await search.find(environment).catch((error: unknown) => {
      failures.push(`${search.name}: ${firstLine(error)}`);
      return [];
    });
    for (const candidate of candidates) {
      try {
        const { browser, sandbox } = await launch(candidate, environment);
        const version = await browser.version();
        note(`browser: ${version}, ${candidate.path}${sandbox ? '' : ', without its sandbox'}`);
        return {
          version,
          path: candidate.path,
          open: (html, files, purpose) => openPage(browser, purpose === 'print' ? onlyForPrint(html) : html, files),
          close: () => browser.close(),
        };
      } catch (error) {
        failures.push(`${candidate.path} (${candidate.origin}): ${firstLine(error)}`);
      }
    }
    if (candidates.length === 0) failures.push(`${search.name}: none found`);
  }
  throw new MachineError(explain(failures));
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^(stderr|TROUBLESHOOTING):/.test(line));
  return lines.slice(0, 2).join(' ').replace(/\s+/g, ' ');
}

function explain(failures: readonly string[]): string {
  return [
    'No browser can print the PDF, expected Chrome or Chromium 138 or newer. Tried:',
    ...failures.map((failure) => `  ${failure}`),
    'One of these helps:',
    '  sudo apt-get install chromium',
    '  npx puppeteer browsers install chrome-headless-shell',
    '  PDF_BROWSER=/path/to/chrome',
  ].join('\n');
}
