import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { MachineError } from '../pipeline/machine-error.ts';
import { mayReplace, publish, restore } from '../pipeline/publish.ts';
import { UsageError } from '../pipeline/usage-error.ts';
import { temporaryFolder } from './manuscript-folder.ts';

/** Forty files that all say which edition they belong to. */
function edition(name: string) {
  return Array.from({ length: 40 }, (_, index) => ({
    path: `web/page-${index}/index.html`,
    mediaType: 'text/html',
    bytes: new TextEncoder().encode(name.repeat(500)),
  }));
}

/** The editions that the files of a folder belong to, and how many files there are. */
async function editionsIn(folder: string) {
  const files = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.html'));
  const names = await Promise.all(files.map(async (path) => (await readFile(join(folder, path), 'utf8')).slice(0, 1)));
  return { names: [...new Set(names)], count: files.length };
}

describe('mayReplace', () => {
  it('allows a new folder, an empty one and an earlier edition', async () => {
    const folder = await temporaryFolder();
    await mayReplace(join(folder, 'dist'), join(folder, 'manuscript'));
    await mkdir(join(folder, 'empty'));
    await mayReplace(join(folder, 'empty'), join(folder, 'manuscript'));
    await publish(join(folder, 'dist'), edition('A'));
    await mayReplace(join(folder, 'dist'), join(folder, 'manuscript'));
  });

  it('refuses whatever is not ours: other folders, files, the manuscript and the folders around it', async () => {
    const folder = await temporaryFolder();
    const manuscript = join(folder, 'manuscript');
    await mkdir(join(folder, 'photos'));
    await mkdir(manuscript);
    await writeFile(join(folder, 'photos', 'one.jpg'), '');
    await writeFile(join(folder, 'notes.txt'), '');
    const places = ['', ' ', '.', '..', '/', manuscript, folder, join(folder, 'photos'), join(folder, 'notes.txt')];
    for (const place of places) await expect(mayReplace(place, manuscript), place).rejects.toThrow(UsageError);
  });
});

describe('publish', () => {
  it('replaces the old edition whole, with no file of it left', async () => {
    const dist = join(await temporaryFolder(), 'dist');
    await publish(dist, [{ path: 'old.txt', mediaType: 'text/plain', bytes: new Uint8Array([1]) }]);
    await publish(dist, edition('A'));
    expect((await readdir(dist)).toSorted()).toEqual(['.guide-edition', 'web']);
    expect(await editionsIn(dist)).toEqual({ names: ['A'], count: 40 });
  });

  it('puts the old edition back after a kill between the two renames', async () => {
    const folder = await temporaryFolder();
    await publish(join(folder, '.dist-previous'), edition('A'));
    await restore(join(folder, 'dist'));
    expect(await readdir(folder)).toEqual(['dist']);
    expect(await editionsIn(join(folder, 'dist'))).toEqual({ names: ['A'], count: 40 });
  });

  it('clears away what a killed build left, but not what a running one is writing', async () => {
    const folder = await temporaryFolder();
    const killed = '.dist-next-999999999';
    const running = `.dist-next-${process.ppid}`;
    for (const name of [killed, running]) await mkdir(join(folder, name));
    await publish(join(folder, 'dist'), edition('A'));
    expect((await readdir(folder)).toSorted()).toEqual([running, 'dist'].toSorted());
  });

  it('leaves nothing behind when the disk refuses, and says so as a fault of the machine', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), '');
    await expect(publish(join(folder, 'file', 'dist'), edition('A'))).rejects.toThrow(MachineError);
    const badName = [{ path: 'x'.repeat(300), mediaType: 'text/plain', bytes: new Uint8Array() }];
    await expect(publish(join(folder, 'dist'), badName)).rejects.toThrow(MachineError);
    expect(await readdir(folder)).toEqual(['file']);
  });

  it('leaves the old edition or the new one, whole, when killed at 30 random moments', async () => {
    const folder = await temporaryFolder();
    const dist = join(folder, 'dist');
    const program = join(folder, 'publish-for-ever.mjs');
    const source = `
      import { publish } from ${JSON.stringify(resolve('pipeline/publish.ts'))};
      const edition = ${edition.toString()};
      process.stdout.write('ready');
      for (let turn = 0; ; turn++) {
        await publish(process.argv[2], edition(turn % 2 === 0 ? 'B' : 'A'));
        process.stdout.write('published');
      }`;
    await build({
      stdin: { contents: source, resolveDir: '.', loader: 'js' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: program,
    });
    await publish(dist, edition('A'));
    const seen = new Set<string>();
    let seed = 20261122;
    for (let kill = 0; kill < 30; kill++) {
      const child = spawn(process.execPath, [program, dist], { stdio: ['ignore', 'pipe', 'inherit'] });
      seed = (seed * 1103515245 + 12345) % 2147483648;
      // So many editions later and then a moment, so that a slow machine is not always killed in the first one.
      for (let heard = 0; heard <= kill % 4; heard++) await once(child.stdout, 'data');
      await new Promise((done) => setTimeout(done, seed % 37));
      child.kill('SIGKILL');
      await once(child, 'exit');
      await restore(dist);
      const { names, count } = await editionsIn(dist);
      expect({ kill, editions: names.length, count }).toEqual({ kill, editions: 1, count: 40 });
      seen.add(names.join());
    }
    expect([...seen].toSorted()).toEqual(['A', 'B']);
  });
});
