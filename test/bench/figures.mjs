// npm run bench:figures: what drawing every figure costs, wide and narrow, and judging them, in CPU seconds.
import { buildSync } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const bar = 0.5;

/** The sources as one module beside the packages: Node 20 cannot load TypeScript. */
const folder = mkdtempSync(join(project, 'node_modules', '.cache', 'bench-figures-'));
const program = `
  export { assemble } from './pipeline/build.ts';
  export { read } from './pipeline/read.ts';
  export { drawnFigures } from './pipeline/drawn-figures.ts';
  export { figureLegible } from './pipeline/checks/figure-legible.ts';`;
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

const { assemble, read, drawnFigures, figureLegible } = await import(pathToFileURL(join(folder, 'figures.mjs')).href);
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
const isWithin = runs[0].draw < bar;
process.stdout.write(`Bar: the first drawing of all in under ${bar} s of CPU: ${isWithin ? 'kept' : 'MISSED'}\n`);
process.exitCode = isWithin ? 0 : 1;
