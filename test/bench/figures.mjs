// npm run bench:figures: what drawing every figure costs, wide and narrow, judging them, and making PNGs of them for letters,
// in CPU seconds.
import { buildSync } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const bars = { draw: 0.5, png: 6 };

/** The sources as one module beside the packages: Node 20 cannot load TypeScript. */
const cache = join(project, 'node_modules', '.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'bench-figures-'));
const program = `
  export { assemble } from './pipeline/build.ts';
  export { read } from './pipeline/read.ts';
  export { drawnFigures } from './pipeline/drawn-figures.ts';
  export { figureLegible } from './pipeline/checks/figure-legible.ts';
  export { rasterise } from './pipeline/png/rasterise.ts';`;
buildSync({
  stdin: { contents: program, resolveDir: project, loader: 'ts' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  define: { 'import.meta.dirname': JSON.stringify(join(project, 'pipeline')) },
  outfile: join(folder, 'figures.mjs'),
  logLevel: 'error',
});

const { assemble, read, drawnFigures, figureLegible, rasterise } = await import(
  pathToFileURL(join(folder, 'figures.mjs')).href
);
rmSync(folder, { recursive: true });

process.chdir(project);
const manuscript = await read('manuscript');
const spent = (work) => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};
const runs = Array.from({ length: 3 }, () => {
  const book = assemble(manuscript);
  return {
    count: book.figures.length,
    draw: spent(() => drawnFigures(book)),
    judge: spent(() => [...figureLegible.book(book)]),
  };
});
const seconds = (number) => `${number.toFixed(3)} s`;
for (const { count, draw, judge } of runs) {
  process.stdout.write(`${count} figures, wide and narrow: drawn in ${seconds(draw)}, judged in ${seconds(judge)}\n`);
}

/** As letters show them: 552 pixels of the screen wide, and twice as many of the file. */
let png = 0;
for (const [id, { wide, narrow }] of drawnFigures(assemble(manuscript))) {
  const before = process.cpuUsage();
  const { length } = await rasterise(narrow ?? wide, { width: 552, scale: 2 });
  const { user, system } = process.cpuUsage(before);
  png += (user + system) / 1e6;
  process.stdout.write(`  ${id}: ${Math.ceil(length / 1024)} KB in ${seconds((user + system) / 1e6)}\n`);
}
const isWithin = [
  judged('the first drawing of all', runs[0].draw, bars.draw),
  judged('PNGs of all, fonts included', png, bars.png),
];
process.exitCode = isWithin.every(Boolean) ? 0 : 1;

function judged(what, cost, bar) {
  const share = `${Math.round((100 * cost) / bar)} % of ${bar} s`;
  process.stdout.write(`Bar: ${what}: ${seconds(cost)} of CPU, ${share}: ${cost < bar ? 'kept' : 'MISSED'}\n`);
  return cost < bar;
}
