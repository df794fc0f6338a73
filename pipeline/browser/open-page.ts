import type { Browser, HTTPRequest, Page } from 'puppeteer';
import type { OpenPage, PageFiles } from '../book.ts';
import { RefusedRequests } from '../refused-requests.ts';

/** No server listens there: every request is answered from memory or refused. `.invalid` never resolves (RFC 6761). */
const origin = 'http://book.invalid/';
const pageAddress = `${origin}book.html`;

const policy =
  "default-src 'none'; base-uri 'none'; form-action 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; font-src 'self' data:";

/**
 * Opens a page with its scripts off. Printing it throws `RefusedRequests` when the page asked for anything that is not
 * among its files: a manuscript must not reach the network or the disk of whoever builds it.
 */
export async function openPage(browser: Browser, html: string, files: PageFiles): Promise<OpenPage> {
  const page = await browser.newPage();
  const refused = new Set<string>();
  try {
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    page.on('request', (request) => void answer(request, html, files, refused));
    // What the policy forbids is stopped before it becomes a request; the browser only says so on the console.
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        refused.add(message.text());
    });
    await page.goto(pageAddress, { waitUntil: 'load', timeout: 0 });
    await page.evaluate(loadFonts);
    for (const address of await page.evaluate(embeddedThings)) refused.add(address);
  } catch (error) {
    await page.close();
    throw error;
  }
  return {
    change: (work, json) => page.evaluate(work, json),
    show: (view) => show(page, view),
    measure: (work) => page.evaluate(work),
    print: ({ tagged }) => print(page, tagged, refused),
    close: () => page.close(),
  };
}

/** A window of that width; as high as a telephone, for what depends on it. */
async function show(page: Page, { width, scheme }: { readonly width: number; readonly scheme: string }): Promise<void> {
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

/** Runs inside the browser. Fonts are there before anything is laid out: else it depends on the machine which lines are set in them. */
async function loadFonts(): Promise<void> {
  await Promise.all([...document.fonts].map((face) => face.load().catch(() => undefined)));
  await document.fonts.ready;
}

/** Runs inside the browser: what is embedded is asked for only when it is shown, and has no place in a book in any case. */
function embeddedThings(): readonly string[] {
  return [...document.querySelectorAll('object, embed')].map(
    (one) => one.getAttribute('data') ?? one.getAttribute('src') ?? one.tagName,
  );
}

async function print(page: Page, tagged: boolean, refused: ReadonlySet<string>): Promise<Uint8Array> {
  const bytes = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged,
    outline: false,
    timeout: 0,
  });
  // What the page says of a request that it met while it was printed comes before this answer.
  await page.evaluate(() => undefined);
  if (refused.size > 0) throw new RefusedRequests([...refused].map(written));
  return bytes;
}

async function answer(request: HTTPRequest, html: string, files: PageFiles, refused: Set<string>): Promise<void> {
  const address = request.url();
  if (address.startsWith('data:')) return request.continue();
  if (address === pageAddress) {
    const headers = { 'content-security-policy': policy };
    return request.respond({ contentType: 'text/html; charset=utf-8', headers, body: html });
  }
  const file = files.get(pathOf(address));
  if (file !== undefined) return request.respond({ contentType: file.mediaType, body: file.bytes });
  if (address === `${origin}favicon.ico`) return request.respond({ status: 204 });
  refused.add(address);
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

/** An address as the page's maker knows it: the path of one of ours, any other as it is. */
function written(address: string): string {
  return (URL.canParse(address) && pathOf(address)) || address;
}
