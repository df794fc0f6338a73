import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, PageFiles } from '../pipeline/book.ts';
import { launchBrowser } from '../pipeline/browser.ts';
import { installedBrowsers } from '../pipeline/browser/installed.ts';
import { searches } from '../pipeline/browser/search.ts';
import { cacheFolder } from '../pipeline/cache-folder.ts';
import { MachineError } from '../pipeline/machine-error.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>A page</title></head><body>${body}</body></html>`;

/** Opens a page, prints it as a book is printed, once to measure, and closes it. */
async function printOf(
  browser: Browser,
  html: string,
  { files = new Map(), purpose = 'view' }: { readonly files?: PageFiles; readonly purpose?: 'print' | 'view' } = {},
): Promise<Uint8Array> {
  const opened = await browser.open(html, files, purpose);
  try {
    if (purpose === 'print') await opened.print({ tagged: false });
    return await opened.print({ tagged: true });
  } finally {
    await opened.close();
  }
}

/** The smallest PNG there is. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP6DwABBQECz6AuzQAAAABJRU5ErkJggg==',
  'base64',
);

describe('searching a browser', () => {
  const order = (environment: Record<string, string>) => searches(environment).map(({ name }) => name);

  it('takes the pinned browser before an installed one, as page breaks differ between versions', () => {
    expect(order({})).toEqual(['@sparticuz/chromium', 'installed', "puppeteer's cache"]);
  });

  it('takes an installed one first when PDF_BROWSER=system asks for it', () => {
    expect(order({ PDF_BROWSER: 'system' })).toEqual(['installed', '@sparticuz/chromium', "puppeteer's cache"]);
  });

  it('takes no other browser than the one that PDF_BROWSER names', () => {
    expect(order({ PDF_BROWSER: '/opt/chrome' })).toEqual(['PDF_BROWSER']);
  });

  it('finds no installed browser in a folder that is not there', () => {
    expect(installedBrowsers({ PATH: '/no/such/folder' }).map(({ path }) => path)).not.toContain(
      '/no/such/folder/chromium',
    );
  });

  it('says what was tried and what helps when there is none', async () => {
    const error = await launchBrowser({ PDF_BROWSER: '/no/such/chrome' }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(MachineError);
    expect(String(error)).toContain('/no/such/chrome (PDF_BROWSER): ');
    expect(String(error)).toContain('sudo apt-get install chromium');
    expect(String(error)).toContain('npx puppeteer browsers install chrome-headless-shell');
    expect(String(error)).toContain('PDF_BROWSER=/path/to/chrome');
  });

  it('passes over a program that is no browser', async () => {
    await expect(launchBrowser({ PDF_BROWSER: '/bin/true' })).rejects.toThrow(
      '/bin/true (PDF_BROWSER): Failed to launch',
    );
  });
});

describe('the cache folder', () => {
  it('lies where XDG_CACHE_HOME says, else in the home folder, else in the project', async () => {
    const home = await mkdtemp(join(tmpdir(), 'guide-home-'));
    try {
      expect(cacheFolder({ XDG_CACHE_HOME: join(home, 'xdg'), HOME: home })).toBe(join(home, 'xdg', 'guide-pipeline'));
      expect(cacheFolder({ XDG_CACHE_HOME: 'relative', HOME: home })).toBe(join(home, '.cache', 'guide-pipeline'));
      expect(cacheFolder({ HOME: '/dev/null' })).toMatch(/node_modules.\.cache.guide-pipeline$/);
    } finally {
      await rm(home, { recursive: true });
    }
  });
});

describe('a machine without fonts', () => {
  it('prints the links of a page, which Chromium drops when it finds no system font', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'guide-no-fonts-'));
    const none = join(folder, 'fonts.conf');
    await writeFile(none, `<?xml version="1.0"?><fontconfig><dir>${folder}</dir></fontconfig>`);
    const browser = await launchBrowser({ ...process.env, FONTCONFIG_FILE: none });
    try {
      const print = await printOf(browser, page('<p><a href="#b">To b</a></p><h1 id="b">B</h1>'));
      expect(Buffer.from(print).toString('latin1')).toContain('/Subtype /Link');
    } finally {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe('printing', () => {
  let browser: Browser;
  const notes: string[] = [];
  beforeAll(async () => {
    browser = await launchBrowser(process.env, (note) => notes.push(note));
  });
  afterAll(() => browser.close());

  it('says which browser prints', () => {
    expect(notes.join()).toContain(browser.version);
    expect(notes.join()).toContain(browser.path);
  });

  it('prints a page with a picture that is among its files', async () => {
    const files = new Map([['images/a dot.png', { mediaType: 'image/png', bytes: dot }]]);
    const bytes = await printOf(browser, page('<p>Hello</p><img src="images/a%20dot.png" alt="A dot">'), { files });
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  });

  it('has every font there before anything is laid out, whenever the machine gets round to it', async () => {
    const path = 'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2';
    const files = new Map([['serif.woff2', { mediaType: 'font/woff2', bytes: await readFile(path) }]]);
    const face = "<style>@font-face { font-family: 'Unused'; src: url('serif.woff2'); }</style>";
    const opened = await browser.open(page(`${face}<p>Hello</p>`), files, 'view');
    try {
      expect(await opened.measure(() => [...document.fonts].map(({ status }) => status).join())).toBe('loaded');
    } finally {
      await opened.close();
    }
  });

  const refusals = [
    ['a picture from the network', '<img src="https://pictures.example/a.png">', 'https://pictures.example/a.png'],
    ['a picture that is not in the manuscript', '<img src="missing.png">', '\nmissing.png'],
    ['a path out of the manuscript', '<img src="../../etc/passwd">', '\netc/passwd'],
    ['a file of this machine in a frame', '<iframe src="file:///etc/passwd"></iframe>', 'file:///etc/passwd'],
    [
      'a page that sends the reader to a file',
      '<meta http-equiv="refresh" content="0;url=file:///etc/passwd">',
      'file:///etc/passwd',
    ],
    [
      'a style sheet from the network',
      '<style>@import url(https://styles.example/a.css)</style>',
      'https://styles.example/a.css',
    ],
    ['an object', '<object data="file:///etc/passwd"></object>', 'file:///etc/passwd'],
    ['an embedded page', '<embed src="file:///etc/passwd">', 'file:///etc/passwd'],
    ['a picture of a set', '<img srcset="https://a.example/set.png 1x">', 'https://a.example/set.png'],
    ['a style sheet', '<link rel="stylesheet" href="https://a.example/a.css">', 'https://a.example/a.css'],
    ['a base elsewhere', '<base href="https://a.example/"><p>x', 'https://a.example/'],
    ['a background', '<p style="background: url(https://a.example/bg.png)">x', 'https://a.example/bg.png'],
    ['a drawing that shows another', '<svg><image href="https://a.example/i.png"/></svg>', 'https://a.example/i.png'],
    ['a page written into a frame', '<iframe srcdoc="<img src=https://a.example/f.png>"></iframe>', 'a.example/f.png'],
    ['a film', '<video src="https://a.example/v.mp4"></video>', 'https://a.example/v.mp4'],
    ['its poster', '<video poster="https://a.example/p.png"></video>', 'https://a.example/p.png'],
    [
      'a font from the network',
      '<style>@font-face{font-family:f;src:url(https://fonts.example/f)}p{font-family:f}</style><p>x',
      'https://fonts.example/f',
    ],
  ] as const;

  it.each(refusals)('refuses %s and names it', async (_, body, address) => {
    await expect(printOf(browser, page(body))).rejects.toThrow(address);
    await expect(printOf(browser, page(body), { purpose: 'print' })).rejects.toThrow(address);
  });

  it('lays a page that is only printed out for paper alone, and prints it all the same', async () => {
    const drawn = `url("data:image/svg+xml,${encodeURIComponent("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0h9v7z'/></svg>")}")`;
    const html = page(`<p style='background: ${drawn}'>Hello</p><img src="a.png" alt="A dot">`);
    const files = new Map([['a.png', { mediaType: 'image/png', bytes: dot }]]);
    const opened = await browser.open(html, files, 'print');
    try {
      expect(await opened.measure(() => JSON.stringify(document.body.getClientRects()))).toBe('{}');
    } finally {
      await opened.close();
    }
    const prints = await Promise.all(
      (['print', 'view'] as const).map((purpose) => printOf(browser, html, { files, purpose })),
    );
    const [printed = '', viewed] = prints.map((bytes) =>
      Buffer.from(bytes)
        .toString('latin1')
        .replace(/D:\d{14}/g, '')
        .replace(/node\d+/g, ''),
    );
    expect(printed).toContain('/Subtype /Image');
    expect(printed).toBe(viewed);
  });

  it('runs no script', async () => {
    const bytes = await printOf(browser, page('<script>document.title = "changed"</script><p>Hello</p>'));
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Title (A page)');
  });
});
