import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Artifact } from './book.ts';
import { assemble } from './build.ts';
import { factsPath } from './edition-facts/edition-facts.ts';
import { read } from './read.ts';
import { readPublished } from './read-published.ts';
import { compareFiles } from './receipt/compare-files.ts';
import { recordPath } from './receipt/input.ts';
import { agreeOnInput, readReceipt } from './receipt/read-receipt.ts';
import { UsageError } from './usage-error.ts';

/** Where an edition was put on record, and whether it was there already. */
export type Released = { readonly path: string; readonly isNew: boolean };

/**
 * Keeps what the finished edition holds in the manuscript, for comparison with later ones. Throws a `UsageError` when the
 * files are not those of a build of this manuscript, and when another edition of that name is on record.
 */
export async function release(dist: string, folder: string): Promise<Released> {
  const artifacts = await readPublished(dist);
  const receipt = readReceipt(artifacts, dist);
  const book = assemble(await read(folder));
  agreeOnInput(receipt, book, dist);
  const [strange] = compareFiles(receipt, artifacts);
  if (strange !== undefined) {
    throw new UsageError(`${strange.file.path ?? dist}: ${strange.reason}`, 'Build the guide anew before its release.');
  }
  const facts = factsIn(artifacts, dist);
  const path = join(folder, recordPath(book.manifest.edition));
  const kept = await readFile(path).catch(() => undefined);
  if (kept === undefined) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, facts);
  } else if (!kept.equals(facts)) {
    throw new UsageError(
      `Unexpected other content in \`${path}\`, expected what this build of edition ${book.manifest.edition} holds`,
      'That edition was released before with another text, and its record is never overwritten. Raise `edition:` in guide.yaml and build anew; only if it was never given to readers, delete the record.',
    );
  }
  return { path, isNew: kept === undefined };
}

function factsIn(artifacts: readonly Artifact[], dist: string): Uint8Array {
  const facts = artifacts.find(({ path }) => path === factsPath);
  if (facts !== undefined) return facts.bytes;
  throw new UsageError(`Unexpected absence of \`${dist}/${factsPath}\``, 'Build the guide anew: guide build');
}
