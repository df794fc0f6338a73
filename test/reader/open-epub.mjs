// Opens a finished EPUB in a reading system, epub.js, in the browser that prints the book, and walks through it: every section,
// every entry of the contents and of the page list, every picture. All is answered by this process, on loopback.
// The reading system is no dependency of the project:
//   npm install --no-save epubjs@0.3.93
//   node test/reader/open-epub.mjs BOOK.epub [PICTURE.png SECTION]
// Prints what it found; ends with 1 when anything is dead, empty, broken or complained about. PICTURE shows the first section
// whose name holds SECTION.
import { buildSync } from 'esbuild';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch } from 'puppeteer';

const [, , book, picture, section = ''] = process.argv;
const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const installed = createRequire(import.meta.url);

/** The program's own search for a browser: Node 20 cannot load TypeScript. */
async function browserHere() {
  const cache = join(project, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'open-epub-'));
  const outfile = join(folder, 'search.mjs');
  const entryPoints = [join(project, 'pipeline', 'browser', 'search.ts')];
  buildSync({ entryPoints, bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile });
  const { searches } = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  for (const search of searches(process.env)) {
    const [candidate] = await search.find(process.env);
    if (candidate !== undefined) return candidate;
  }
  throw new Error('Unexpected machine without a browser');
}

const page = `<!doctype html><meta charset="utf-8"><title>Reader</title><div id="view"></div>
<script src="/jszip.js"></script><script src="/epub.js"></script>`;
const answers = new Map([
  ['/', ['text/html', page]],
  ['/jszip.js', ['text/javascript', readFileSync(installed.resolve('jszip/dist/jszip.min.js'))]],
  ['/epub.js', ['text/javascript', readFileSync(installed.resolve('epubjs/dist/epub.min.js'))]],
  ['/book.epub', ['application/epub+zip', readFileSync(book)]],
  ['/favicon.ico', ['image/x-icon', '']],
]);
const complaints = new Set();
const server = createServer(({ url }, response) => {
  const [type, body] = answers.get(url) ?? ['text/plain', undefined];
  if (body === undefined) complaints.add(`asked for ${url}`);
  response.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body);
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));

const { path, libraries, fontConfiguration } = await browserHere();
const browser = await launch({
  executablePath: path,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  env: {
    ...process.env,
    ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }),
    ...(fontConfiguration === undefined ? {} : { FONTCONFIG_FILE: fontConfiguration }),
  },
});
try {
  const reader = await browser.newPage();
  await reader.setViewport({ width: 620, height: 820 });
  reader.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.add(message.text());
  });
  reader.on('pageerror', (error) => complaints.add(String(error)));
  reader.on('requestfailed', (request) => complaints.add(`not answered: ${request.url().slice(0, 120)}`));
  await reader.goto(`http://127.0.0.1:${server.address().port}/`);
  const found = await reader.evaluate(walkThrough);
  process.stdout.write(`${JSON.stringify({ ...found, complaints: [...complaints] }, null, 2)}\n`);
  if (picture !== undefined) {
    await reader.evaluate((name) => {
      const { book, rendition } = globalThis.reading;
      return rendition.display(book.spine.spineItems.find(({ href }) => href.includes(name)).href);
    }, section);
    await reader.screenshot({ path: picture });
  }
  const isWhole = [found.dead, found.empty, found.broken, [...complaints]].every((faults) => faults.length === 0);
  process.exitCode = isWhole && found.contents > 0 && found.sections > 0 ? 0 : 1;
} finally {
  await browser.close();
  server.close();
}

/** Runs inside the browser. */
async function walkThrough() {
  const book = globalThis.ePub('/book.epub');
  await book.ready;
  const rendition = book.renderTo('view', { width: 600, height: 800, flow: 'scrolled-doc' });
  globalThis.reading = { book, rendition };
  const { toc, landmarks } = await book.loaded.navigation;
  await book.loaded.pageList;
  const pages = book.pageList.pageList ?? [];
  const shown = () => rendition.getContents()[0].document;
  const empty = [];
  const broken = [];
  for (const { href } of book.spine.spineItems) {
    await rendition.display(href);
    const text = shown().body.textContent.trim();
    const images = [...shown().querySelectorAll('img')];
    const drawings = shown().querySelectorAll('svg');
    if (text === '' && images.length + drawings.length === 0) empty.push(href);
    for (const image of images) {
      await image.decode().catch(() => undefined);
      if (image.naturalWidth === 0) broken.push(`${href}: ${image.getAttribute('src')}`);
    }
  }
  const all = (entries) => entries.flatMap((entry) => [entry, ...all(entry.subitems ?? [])]);
  const dead = [];
  // A part that is only a heading of the contents leads nowhere.
  for (const { href } of [...all(toc), ...pages].filter((entry) => entry.href !== '')) {
    const id = href.split('#')[1];
    await rendition.display(href).catch(() => dead.push(href));
    if (id !== undefined && shown().getElementById(id) === null) dead.push(href);
  }
  return {
    sections: book.spine.spineItems.length,
    contents: all(toc).length,
    landmarks: landmarks.length,
    pages: pages.length,
    empty,
    broken,
    dead,
  };
}
