import type { Book, Finding } from '../../book.ts';
import { fullRoutine } from './full-routine.ts';
import { lastTreatment } from './last-treatment.ts';
import type { Letter } from './letter.ts';

/** The treatment that the protocol puts last, in another letter than the one with the full routine. */
export function* lastAlone(book: Book, letters: readonly Letter[]): Iterable<Finding> {
  const last = lastTreatment(book);
  if (last === undefined) return;
  const full = fullRoutine(last, letters);
  for (const letter of letters) {
    const entry = letter.treatments.find(({ key }) => key === last.key);
    if (letter === full || entry === undefined) continue;
    const of = full === undefined ? 'a full routine' : `the full routine of \`${full.name}\``;
    const reason = `Unexpected \`${last.key}\` in the letter \`${letter.name}\`, expected it inside ${of} alone`;
    const way =
      full === undefined
        ? 'Take in a routine with all that it needs, or leave it to a letter that does.'
        : `Say here that it waits, and leave it to \`${full.name}\`.`;
    yield { file: entry.file, place: entry.place, reason, note: `The protocol puts it last. ${way}` };
  }
}
