// What a program costs, start to end: CPU seconds and the most memory, as the system counts them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a program to its end; throws with its words when it fails. GNU `time` does the counting. */
export function spentBy(program, words, options = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'spent-'));
  const note = join(folder, 'note');
  try {
    const run = spawnSync('/usr/bin/time', ['--format=%U %S %M', `--output=${note}`, program, ...words], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      ...options,
    });
    if (run.error !== undefined) throw run.error;
    if (run.status !== 0) throw new Error(`${program} ${words[0]}: ${run.stderr.slice(0, 2000)}`);
    const [user, system, kilobytes] = readFileSync(note, 'utf8').trim().split(' ').map(Number);
    return { seconds: user + system, megabytes: (kilobytes * 1024) / 1e6 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
