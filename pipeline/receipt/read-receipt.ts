import type { Artifact, Book } from '../book.ts';
import { UsageError } from '../usage-error.ts';
import { inputOf } from './input.ts';
import { receiptPath } from './receipt.ts';
import { receiptShape, type Receipt } from './receipt-shape.ts';

/** The receipt among finished files. Throws a `UsageError` when there is none, or none that this program understands. */
export function readReceipt(artifacts: readonly Artifact[], folder: string): Receipt {
  const file = artifacts.find(({ path }) => path === receiptPath);
  const read = file === undefined ? undefined : receiptShape.safeParse(json(file.bytes));
  if (read?.success === true) return read.data;
  const what = file === undefined ? `folder \`${folder}\` without` : `\`${folder}/${receiptPath}\`, expected`;
  throw new UsageError(
    `Unexpected ${what} the receipt of a build`,
    'Build the guide anew: guide build. A receipt says from which manuscript the files were made.',
  );
}

/** Throws a `UsageError` when the files were made from another manuscript than this one, or for another day. */
export function agreeOnInput(receipt: Receipt, book: Pick<Book, 'files' | 'manifest'>, folder: string): void {
  const now = inputOf(book);
  if (receipt.input.sha256 !== now.sha256) {
    throw new UsageError(
      `Unexpected manuscript, expected the one from which \`${folder}\` was made: ${changesOf(receipt.input.files, now.files)}`,
      `It was made from ${receipt.input.sha256}, the manuscript is ${now.sha256}. Build the guide anew, or name its own manuscript: guide verify DIST MANUSCRIPT`,
    );
  }
  const { date } = book.manifest;
  if (receipt.book.date === date) return;
  throw new UsageError(
    `Unexpected edition date ${date}, expected ${receipt.book.date}, for which \`${folder}\` was made`,
    'Put `date:` into guide.yaml, or set SOURCE_DATE_EPOCH as it was in the build.',
  );
}

type Hashes = Receipt['input']['files'];

/** The first few files that differ: "changed chapters/a.md, new chapters/b.md". */
function changesOf(then: Hashes, now: Hashes): string {
  const paths = [...new Set([...Object.keys(then), ...Object.keys(now)])].sort();
  const changes = paths.flatMap((path) => {
    if (then[path] === now[path]) return [];
    if (then[path] === undefined) return [`new \`${path}\``];
    return [`${now[path] === undefined ? 'gone' : 'changed'} \`${path}\``];
  });
  return [...changes.slice(0, 3), ...(changes.length > 3 ? [`and ${changes.length - 3} more`] : [])].join(', ');
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
