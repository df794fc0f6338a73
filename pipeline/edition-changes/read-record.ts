import { readFile } from 'node:fs/promises';
import { recordIn, type EditionRecord } from '../edition-facts/edition-record.ts';
import { UsageError } from '../usage-error.ts';

/** Reads the record of an edition from the disk. Throws a `UsageError` when there is none, or none that this program understands. */
export async function readRecord(path: string): Promise<EditionRecord> {
  const bytes = await readFile(path).catch(() => undefined);
  const record = bytes === undefined ? undefined : recordIn(bytes);
  if (record !== undefined) return record;
  throw new UsageError(
    `Unexpected ${bytes === undefined ? 'missing file' : 'content of'} \`${path}\`, expected the record of an edition`,
    'Name two records, for example: guide diff manuscript/editions/0.1.json dist/edition.json',
  );
}
