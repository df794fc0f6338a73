// npm run bench:epub: what an EPUB costs, checks and all, beside the one that pandoc makes of the same chapters.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBigBook } from './big-book.mjs';
import { spentBy } from './spent-by.mjs';

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const program = join(project, 'pipeline', 'guide.mjs');

/** The sizes to measure: `npm run bench:epub -- 12 120`. */
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [12, 120, 1200];

/** How much more CPU than the peer, by size; how much more for ten times the chapters; and the most memory. */
const bars = { 12: 2.5, 120: 1, growth: 12, megabytes: 1000 };

/** The peer needs minutes and gigabytes for more. */
const mostForPeer = 120;

const fixed = (number) => number.toFixed(2);
const hasPeer = spawnSync('pandoc', ['--version']).status === 0;
let isWithin = true;

function held(value, bar) {
  if (bar === undefined) return '';
  if (value > bar) isWithin = false;
  return ` (bar ${bar}: ${value > bar ? 'MISSED' : 'kept'})`;
}

/** The cheapest of some runs: the one least disturbed by other programs. */
const least = (runs) => runs.toSorted((left, right) => left.seconds - right.seconds)[0];

const start = least([1, 2, 3].map(() => spentBy(process.execPath, [program, '--version'])));
process.stdout.write(`start-up of ours: ${fixed(start.seconds)} s of CPU, ${Math.round(start.megabytes)} MB\n`);
if (!hasPeer) process.stdout.write('pandoc is not installed: our own figures only\n');

const spent = new Map();
for (const size of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-epub-'));
  try {
    measure(size, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
const [before, after] = [spent.get(120), spent.get(1200)];
if (before !== undefined && after !== undefined)
  process.stdout.write(
    `growth from 120 to 1,200: ${fixed(after / before)} times${held(after / before, bars.growth)}\n`,
  );
process.exitCode = isWithin ? 0 : 1;

function measure(size, folder) {
  // A folder of its own for each run: trees that an earlier run kept of the same folder would be a gift.
  const folders = Array.from({ length: size > mostForPeer ? 1 : 3 }, (_, run) => join(folder, `run-${run}`));
  const runs = folders.map((path) => {
    const [book, out] = [join(path, 'book'), join(path, 'dist')];
    writeBigBook(book, size, 'book');
    const ours = spentBy(process.execPath, [program, 'build', book, '--only', 'epub', '--out', out]);
    const peer = hasPeer && size <= mostForPeer ? peerOf(book, join(path, 'peer.epub')) : undefined;
    return { ours, peer, book, out };
  });
  const ours = least(runs.map((run) => run.ours));
  const [{ book, out }] = runs;
  // Verifying reads and checks the manuscript again, as a check alone does; the rest of it is the verification.
  const checked = spentBy(process.execPath, [program, 'check', book]);
  const verified = spentBy(process.execPath, [program, 'verify', out, book]).seconds - checked.seconds;
  const made = ours.seconds - verified;
  spent.set(size, made);
  process.stdout.write(
    `${size} chapters: ${fixed(made)} s of CPU and ${fixed(verified)} s for verification, ${Math.round(ours.megabytes)} MB${held(ours.megabytes, bars.megabytes)}\n`,
  );
  const [peer] = runs.flatMap((run) => run.peer ?? []).toSorted((left, right) => left.seconds - right.seconds);
  if (peer === undefined) return;
  const ratio = made / peer.seconds;
  process.stdout.write(
    `  pandoc ${fixed(peer.seconds)} s, ${Math.round(peer.megabytes)} MB; ours is ${fixed(ratio)} times that${held(ratio, bars[size])}, ` +
      `${fixed((made - start.seconds) / peer.seconds)} without start-up, ${fixed(ours.seconds / peer.seconds)} with verification\n`,
  );
}

/** The same chapters in the same order, with a contents list. */
function peerOf(book, out) {
  const list = readFileSync(join(book, 'guide.yaml'), 'utf8');
  const chapters = [...list.matchAll(/^ {2}- (.+)$/gm)].map(([, path]) => path);
  return spentBy('pandoc', ['--from=gfm', '--metadata=title:A', '--toc', `--output=${out}`, ...chapters], {
    cwd: book,
  });
}
