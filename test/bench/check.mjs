// npm run bench:check: what `guide check` costs, for the guide and for generated books of growing size.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeBigBook } from './big-book.mjs';

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const bars = { guide: 1, book: 40, memory: 1000 };

/** CPU seconds and peak memory (MB) of a child that runs the command line, or only loads it. */
function cost(words, cache = everydayCache) {
  const program = `
    process.on('exit', () => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      process.stderr.write('\\n@' + JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024]));
    });
    const { importBundled } = await import(${JSON.stringify(pathToFileURL(join(project, 'pipeline/bundle.mjs')).href)});
    const { run } = await importBundled('cli');
    const words = ${JSON.stringify(words)};
    if (words.length > 0) process.exitCode = await run(words);`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: project,
    env: { ...process.env, XDG_CACHE_HOME: cache },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const [cpu, memory] = JSON.parse(stderr.slice(stderr.lastIndexOf('@') + 1));
  return { cpu, memory, said: stdout + stderr.slice(0, stderr.lastIndexOf('@')) };
}

/** Where a run keeps what it parsed, for the next. */
const everydayCache = mkdtempSync(join(tmpdir(), 'guide-bench-cache-'));

/** A run that finds nothing kept by an earlier one, but the glyphs of the fonts, which change with the fonts alone. */
function first(words) {
  const cache = mkdtempSync(join(tmpdir(), 'guide-bench-first-'));
  cpSync(join(everydayCache, 'guide-pipeline'), join(cache, 'guide-pipeline'), {
    recursive: true,
    filter: (path) => !path.endsWith('.bin'),
  });
  const result = cost(words, cache);
  rmSync(cache, { recursive: true });
  return result;
}

/** The least of some runs: other programs only make a run slower. */
function best(words, times) {
  return Array.from({ length: times }, () => cost(words)).toSorted((a, b) => a.cpu - b.cpu)[0];
}

const seconds = (number) => `${number.toFixed(2)} s`.padStart(9);
const megabytes = (number) => `${number.toFixed(0)} MB`.padStart(8);
const say = (text) => void process.stdout.write(`${text}\n`);

cost(['check', 'manuscript']);
const load = best([], 3);
const guide = best(['check', 'manuscript'], 3);
const beyond = guide.cpu - load.cpu;
say('guide check manuscript       CPU       beyond loading   peak memory');
say(`  loading the program  ${seconds(load.cpu)}                     ${megabytes(load.memory)}`);
const fresh = [1, 2, 3].map(() => first(['check', 'manuscript'])).toSorted((a, b) => a.cpu - b.cpu)[0];
say(`  the guide, again     ${seconds(guide.cpu)}        ${seconds(beyond)}    ${megabytes(guide.memory)}`);
say(
  `  nothing kept         ${seconds(fresh.cpu)}        ${seconds(fresh.cpu - load.cpu)}    ${megabytes(fresh.memory)}`,
);

let isWithin = beyond < bars.guide;
for (const profile of ['book', 'health-guide']) {
  say(`\nprofile ${profile}           CPU       beyond loading   peak memory   references`);
  let before;
  for (const chapters of [300, 600, 1200]) {
    const folder = mkdtempSync(join(tmpdir(), 'guide-bench-'));
    writeBigBook(folder, chapters, profile);
    const { cpu, memory, said } = cost(['check', folder, '--format', 'json']);
    rmSync(folder, { recursive: true });
    const references = Number(/(\d+) references/.exec(said)?.[1] ?? NaN);
    const growth = before === undefined ? '' : `  ${((cpu - load.cpu) / before).toFixed(2)} times the half`;
    before = cpu - load.cpu;
    isWithin &&= cpu < bars.book && memory < bars.memory;
    say(
      `  ${String(chapters).padStart(4)} chapters        ${seconds(cpu)}        ${seconds(before)}    ${megabytes(memory)}   ${String(references).padStart(8)}${growth}`,
    );
  }
}
say(
  `\nBars: the guide under ${bars.guide} s beyond loading; 1,200 chapters under ${bars.book} s and ${bars.memory} MB: ${isWithin ? 'kept' : 'MISSED'}`,
);
rmSync(everydayCache, { recursive: true });
process.exitCode = isWithin ? 0 : 1;
