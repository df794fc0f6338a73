import type { Book, Finding } from '../../book.ts';
import { fullRoutine } from './full-routine.ts';
import { lastTreatment, type LastTreatment } from './last-treatment.ts';
import type { Letter } from './letter.ts';

/** Days of easy steps before the last treatment, as its page asks for. */
const week = 7;

/** A full routine that is sent before the newest of its steps had its week. */
export function* weekBefore(book: Book, letters: readonly Letter[]): Iterable<Finding> {
  const last = lastTreatment(book);
  const full = last === undefined ? undefined : fullRoutine(last, letters);
  if (last === undefined || full === undefined) return;
  const newest = newestBefore(last, letters.slice(0, letters.indexOf(full)));
  const { name, line } = full;
  if (newest === undefined || line.day >= newest.line.day + week) return;
  yield {
    file: line.file,
    place: line.dayPlace,
    reason: `Unexpected day ${line.day} for \`${name}\` with \`${last.key}\`, expected day ${newest.line.day + week} or later`,
    note: `The last step waits until the others were easy for a week, and \`${newest.name}\` brings a new one.`,
    related: [{ file: newest.line.file, place: newest.line.dayPlace, reason: 'The newest step is sent on this day' }],
  };
}

/** The last letter with another press or stretch that no earlier one had. */
function newestBefore(last: LastTreatment, letters: readonly Letter[]): Letter | undefined {
  const met = new Set<string>([last.key]);
  let newest: Letter | undefined;
  for (const letter of letters) {
    if (letter.treatments.some(({ key }) => !met.has(key))) newest = letter;
    for (const { key } of letter.treatments) met.add(key);
  }
  return newest;
}
