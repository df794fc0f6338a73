import { VFile } from 'vfile';
import type { Book } from '../book.ts';
import { recordIn, type EditionRecord } from '../edition-facts/edition-record.ts';
import { once } from '../once.ts';

/** A file of `editions/` in the manuscript, and the record in it, if it holds one. */
export type KeptRecord = { readonly file: VFile; readonly record: EditionRecord | undefined };

/** The records of released editions, the newest last: by their dates, those of one day by their numbers. */
export const keptRecords = once((book: Book): readonly KeptRecord[] => {
  const kept = [...book.files.values()].flatMap(({ path, bytes }): readonly KeptRecord[] =>
    /^editions\/[^/]+\.json$/.test(path) ? [{ file: new VFile({ path, value: bytes }), record: recordIn(bytes) }] : [],
  );
  return kept.toSorted((a, b) => rankOf(a).localeCompare(rankOf(b), 'en', { numeric: true }));
});

function rankOf({ record }: KeptRecord): string {
  return record === undefined ? '' : `${record.date} ${record.edition}`;
}

/** The newest edition on record before this one. */
export function earlierRecord(book: Book): EditionRecord | undefined {
  return keptRecords(book).findLast(({ record }) => record !== undefined && record.edition !== book.manifest.edition)
    ?.record;
}

/** The edition on record under a name. */
export function recordNamed(book: Book, edition: string): EditionRecord | undefined {
  return keptRecords(book).find(({ record }) => record?.edition === edition)?.record;
}

/**
 * The edition on record that followed one, unless that is this very edition: a letter keeps telling what it told when it was
 * sent.
 */
export function recordAfter(book: Book, { edition }: EditionRecord): EditionRecord | undefined {
  const records = keptRecords(book).flatMap(({ record }) => (record === undefined ? [] : [record]));
  const next = records[records.findIndex((record) => record.edition === edition) + 1];
  return next?.edition === book.manifest.edition ? undefined : next;
}
