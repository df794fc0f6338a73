import type { Browser } from 'puppeteer';
import type { PageFiles } from '../book.ts';
import { openPage } from './open-page.ts';

/** Opens a page, prints it once and closes it. Throws like `openPage`. */
export async function printPage(browser: Browser, html: string, files: PageFiles): Promise<Uint8Array> {
  const page = await openPage(browser, html, files);
  try {
    return await page.print({ tagged: true });
  } finally {
    await page.close();
  }
}
