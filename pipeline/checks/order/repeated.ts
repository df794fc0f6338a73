import type { Finding } from '../../book.ts';
import type { Entry, Sequence } from './sequence.ts';

/** A step that a list names a second time. */
export function* repeated({ name, entries, isList }: Sequence): Iterable<Finding> {
  if (!isList) return;
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    const { key, file, place } = entry;
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, entry);
      continue;
    }
    const reason = `Unexpected second \`${key}\` in ${name}, expected each step once`;
    yield {
      file,
      place,
      reason,
      related: [{ file: known.file, place: known.place, reason: 'It stands here already' }],
    };
  }
}
