import type { Browser, HTTPRequest } from 'puppeteer';

/** What a page may load, by its path: `fonts/text.woff2`. */
export type PageFiles = ReadonlyMap<string, { readonly mediaType: string; readonly bytes: Uint8Array }>;

/** No server listens there: every request is answered from memory or refused. `.invalid` never resolves (RFC 6761). */
const origin = 'http://book.invalid/';
const pageAddress = `${origin}book.html`;

const policy = "default-src 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; font-src 'self' data:";

/**
 * Prints a page with scripts off, tagged and with an outline. Throws, naming the address, when the page asks for anything
 * that is not among its files: a manuscript must not reach the network or the disk of whoever builds it.
 */
export async function printPage(browser: Browser, html: string, files: PageFiles): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    const refused: string[] = [];
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    page.on('request', (request) => void answer(request, html, files, refused));
    // What the policy forbids is stopped before it becomes a request; the browser only says so on the console.
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        refused.push(message.text());
    });
    await page.goto(pageAddress, { waitUntil: 'load', timeout: 0 });
    await page.evaluate(async () => void (await document.fonts.ready));
    const bytes = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
      timeout: 0,
    });
    if (refused.length > 0)
      throw new Error(`The page asked for what it may not load:\n${[...new Set(refused)].join('\n')}`);
    return bytes;
  } finally {
    await page.close();
  }
}

async function answer(request: HTTPRequest, html: string, files: PageFiles, refused: string[]): Promise<void> {
  const address = request.url();
  if (address.startsWith('data:')) return request.continue();
  if (address === pageAddress) {
    const headers = { 'content-security-policy': policy };
    return request.respond({ contentType: 'text/html; charset=utf-8', headers, body: html });
  }
  const file = files.get(pathOf(address));
  if (file !== undefined) return request.respond({ contentType: file.mediaType, body: file.bytes });
  if (address === `${origin}favicon.ico`) return request.respond({ status: 204 });
  refused.push(address);
  return request.abort('blockedbyclient');
}

/** The path of an address of ours; of any other, one that no file has. */
function pathOf(address: string): string {
  const { href, pathname } = new URL(address);
  if (!href.startsWith(origin)) return '';
  try {
    return decodeURIComponent(pathname.slice(1));
  } catch {
    return '';
  }
}
