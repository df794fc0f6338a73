import type { Artifact, Book, EditionId } from '../book.ts';
import type { Tally } from '../prove.ts';
import { inputOf } from './input.ts';
import type { Receipt } from './receipt-shape.ts';
import { sha256 } from './sha256.ts';
import { toolsOf } from './tools.ts';

/** Where the receipt lies among the finished files. */
export const receiptPath = 'receipt.json';

/** Where the checksums lie, for `sha256sum -c`. */
export const sumsPath = 'SHA256SUMS';

/** What was made in a build, and how. */
export type Made = {
  readonly artifacts: readonly Artifact[];
  readonly editions: readonly EditionId[];
  readonly tallies: readonly Tally[];
  /** The browser that printed, if any. */
  readonly browser: string | undefined;
};

/** The receipt of a build and the checksums of all its files. The same build on the same machine has the same. */
export function receipt(book: Book, { artifacts, editions, tallies, browser }: Made): readonly Artifact[] {
  const { title, edition, date } = book.manifest;
  const written: Receipt = {
    format: 1,
    book: { title, edition, date },
    editions: [...editions],
    input: inputOf(book),
    made: toolsOf(browser),
    artifacts: inOrder(artifacts).map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) })),
    proven: Object.fromEntries(
      tallies.map((tally) => [
        tally.name,
        Object.fromEntries(tally.editions.map(({ edition: id, found, expected }) => [id, { found, expected }])),
      ]),
    ),
  };
  const file = textFile(receiptPath, 'application/json', `${JSON.stringify(written, null, 2)}\n`);
  const sums = inOrder([...artifacts, file]).map(({ path, bytes }) => sumLine(path, sha256(bytes)));
  return [file, textFile(sumsPath, 'text/plain', sums.join(''))];
}

function inOrder(artifacts: readonly Artifact[]): readonly Artifact[] {
  return artifacts.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** As `sha256sum` writes it: a name with a backslash or a line break is escaped, and its line begins with a backslash. */
export function sumLine(path: string, hash: string): string {
  const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `${escaped === path ? '' : '\\'}${hash}  ${escaped}\n`;
}

function textFile(path: string, mediaType: string, text: string): Artifact {
  return { path, mediaType, bytes: new TextEncoder().encode(text) };
}
