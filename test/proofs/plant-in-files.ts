import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Artifact } from '../../pipeline/book.ts';

/** A change of a text that has to change it. */
export type Change = (text: string) => string;

/** The finished files after a fault was planted in those with such a path; in an EPUB, in those of its own files. */
export function plantInFiles(artifacts: readonly Artifact[], path: RegExp, change: Change): readonly Artifact[] {
  let planted = 0;
  const spoil = (bytes: Uint8Array): Uint8Array => {
    const text = strFromU8(bytes);
    const spoilt = change(text);
    if (spoilt !== text) planted += 1;
    return strToU8(spoilt);
  };
  const changed = artifacts.map((artifact) => {
    if (path.test(artifact.path)) return { ...artifact, bytes: spoil(artifact.bytes) };
    if (!artifact.path.endsWith('.epub')) return artifact;
    const files = unzipSync(artifact.bytes);
    for (const [name, bytes] of Object.entries(files)) if (path.test(name)) files[name] = new Uint8Array(spoil(bytes));
    return { ...artifact, bytes: zipSync(files) };
  });
  if (planted === 0) throw new Error(`Nothing was changed in ${path.source}`);
  return changed;
}
