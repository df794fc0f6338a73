// npm run bench:pdf: what the finished PDF costs, beside one bare print of the same HTML by the same browser, which opens it
// as it opens any page and prints it once, tagged.
import { buildSync } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeBigBook } from './big-book.mjs';
import { costOf } from './browser-cost.mjs';

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Each row's bars: how much more CPU and memory than the bare print, how much of its bytes. */
const rows = [
  { name: 'the guide', publication: () => publicationIn('manuscript'), bars: { cpu: 2.5 } },
  { name: 'a book of 600 pages', publication: () => bigBook(100), bars: { cpu: 1.5, memory: 1.3, bytes: 0.5 } },
];

/** The sources as one module beside the packages: Node 20 cannot load TypeScript. */
const cache = join(project, 'node_modules', '.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'bench-pdf-'));
const program = `
  export { assemble } from './pipeline/build.ts';
  export { publicationOf } from './pipeline/publication.ts';
  export { read } from './pipeline/read.ts';
  export { launchBrowser } from './pipeline/browser.ts';
  export { pdf } from './pipeline/editions/pdf/index.ts';`;
buildSync({
  stdin: { contents: program, resolveDir: project, loader: 'ts' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  define: { 'import.meta.dirname': JSON.stringify(join(project, 'pipeline')) },
  outfile: join(folder, 'pdf.mjs'),
  logLevel: 'error',
});
const { assemble, publicationOf, read, launchBrowser, pdf } = await import(pathToFileURL(join(folder, 'pdf.mjs')).href);
rmSync(folder, { recursive: true });
process.chdir(project);

async function publicationIn(path) {
  return publicationOf(assemble(await read(path)));
}

async function bigBook(chapters) {
  const path = mkdtempSync(join(tmpdir(), 'bench-pdf-'));
  try {
    writeBigBook(path, chapters, 'book');
    return await publicationIn(path);
  } finally {
    rmSync(path, { recursive: true });
  }
}

/** The finished PDF, and the page that was opened for it. */
async function finished(publication) {
  const opened = {};
  const cost = await costOf(async (look) => {
    const browser = await launchBrowser();
    const open = (html, files, purpose) => {
      Object.assign(opened, { html, files });
      return browser.open(html, files, purpose);
    };
    const artifacts = await pdf.render(publication, { artifacts: [], browser: async () => ({ ...browser, open }) });
    look();
    await browser.close();
    return artifacts;
  });
  return { ...cost, ...opened };
}

function bare({ html, files }) {
  return costOf(async (look) => {
    const browser = await launchBrowser();
    const page = await browser.open(html, files, 'view');
    const bytes = await page.print({ tagged: true });
    look();
    await browser.close();
    return bytes;
  });
}

const fixed = (number) => number.toFixed(2);
let isWithin = true;
for (const { name, publication: make, bars } of rows) {
  const publication = await make();
  const pairs = [];
  for (let run = 0; run < 3; run += 1) {
    const ours = await finished(publication);
    pairs.push({ ours, print: await bare(ours) });
  }
  // The pair least disturbed by other programs.
  const [{ ours, print }] = pairs.toSorted((left, right) => left.ours.seconds - right.ours.seconds);
  const [{ bytes }] = ours.result;
  const verified = await costOf(() => pdf.read(ours.result, publication));
  const ratios = {
    cpu: ours.seconds / print.seconds,
    memory: ours.megabytes / print.megabytes,
    bytes: bytes.length / print.result.length,
  };
  const told = Object.entries(ratios).map(([what, ratio]) => {
    const bar = bars[what];
    if (bar !== undefined && ratio > bar) isWithin = false;
    return `${what} ${fixed(ratio)}${bar === undefined ? '' : ` (bar ${bar}: ${ratio > bar ? 'MISSED' : 'kept'})`}`;
  });
  process.stdout.write(
    `${name}: ${fixed(ours.seconds)} s of CPU, ${Math.round(ours.megabytes)} MB, ${bytes.length} bytes; ` +
      `one bare print ${fixed(print.seconds)} s, ${Math.round(print.megabytes)} MB, ${print.result.length} bytes; ` +
      `reading it back ${fixed(verified.seconds)} s\n  times a bare print: ${told.join(', ')}\n`,
  );
}
process.exitCode = isWithin ? 0 : 1;
