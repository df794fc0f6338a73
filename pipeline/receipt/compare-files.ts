import { VFile } from 'vfile';
import type { Artifact, Finding } from '../book.ts';
import { receiptPath, sumLine, sumsPath } from './receipt.ts';
import type { Receipt } from './receipt-shape.ts';
import { sha256 } from './sha256.ts';

/** Where the finished files are not those of which the receipt and the checksums speak. */
export function* compareFiles(receipt: Receipt, artifacts: readonly Artifact[]): Iterable<Finding> {
  const found = new Map(artifacts.map((artifact) => [artifact.path, artifact]));
  const listed = new Set([receiptPath, sumsPath]);
  for (const { path, sha256: expected } of receipt.artifacts) {
    listed.add(path);
    const artifact = found.get(path);
    if (artifact === undefined) {
      yield at(path, 'Unexpected absence of the file, expected it as the receipt lists it');
    } else if (sha256(artifact.bytes) !== expected) {
      yield at(path, `Unexpected bytes (${sha256(artifact.bytes).slice(0, 12)}…), expected ${expected.slice(0, 12)}…`);
    }
  }
  for (const { path } of artifacts) {
    if (!listed.has(path)) yield at(path, 'Unexpected file, expected only those that the receipt lists');
  }
  const lines = artifacts
    .filter(({ path }) => path !== sumsPath)
    .map(({ path, bytes }) => sumLine(path, sha256(bytes)))
    .join('');
  const sums = found.get(sumsPath);
  if (sums === undefined || new TextDecoder().decode(sums.bytes) !== lines) {
    yield at(sumsPath, 'Unexpected checksums, expected those of the files that are there');
  }
}

function at(path: string, reason: string): Finding {
  return { file: new VFile({ path: `dist/${path}` }), reason };
}
