import type { Book, Finding, Place } from '../../book.ts';
import { chapterAt } from '../../chapter-at.ts';
import { partOf } from '../../part-of.ts';
import type { Letter } from './letter.ts';
import { givesTheCheck, isShortCheck, shortCheck } from './the-check.ts';

const include = `::include{from="${shortCheck.from}" part="${shortCheck.part}"}`;

/** Letters with a press or a stretch that no letter with the check precedes, or that do not repeat it in short. */
export function* withoutCheck(book: Book, letters: readonly Letter[]): Iterable<Finding> {
  const pressing = letters.filter(({ treatments }) => treatments.length > 0);
  const [first] = pressing;
  if (first === undefined) return;
  yield* beforeTheCheck(book, letters, pressing, first);
  for (const letter of pressing) yield* notRepeated(letter);
  yield* ofOtherLength(book);
}

function* beforeTheCheck(
  book: Book,
  letters: readonly Letter[],
  pressing: readonly Letter[],
  first: Letter,
): Iterable<Finding> {
  const at = letters.findIndex((letter) => givesTheCheck(book, letter));
  const check = letters[at];
  if (check === undefined) {
    const reason = `Unexpected series without a letter that gives the check, expected one before \`${first.name}\``;
    const note = 'Let the first letter lead to [Is this for you today?](section:is-this-for-you-today).';
    yield { file: first.line.file, place: first.line.place, reason, note };
    return;
  }
  for (const letter of pressing) {
    if (letters.indexOf(letter) > at) continue;
    const step = letter.treatments[0]?.key ?? '';
    const reason = `Unexpected \`${letter.name}\` with \`${step}\`, expected it after a letter that gives the check`;
    const note = `Move its line below a letter that leads to the check and has no press or stretch. The first that leads there is \`${check.name}\`.`;
    yield { file: letter.line.file, place: letter.line.place, reason, note };
  }
}

/** A subscriber may open any letter first: each says before its press who should not do it. */
function* notRepeated({ issue: { file }, treatments, includes }: Letter): Iterable<Finding> {
  const [first] = treatments;
  if (first === undefined) return;
  const place = includes.find(isShortCheck)?.directive.position;
  if (place === undefined) {
    const reason = `Unexpected \`${first.key}\` in a letter without the check in short, expected \`${include}\` above it`;
    yield {
      file,
      place: first.place,
      reason,
      note: 'Somebody may open this letter as the first one. Take the check in.',
    };
  } else if (lineOf(first.place) < place.start.line) {
    const reason = `Unexpected check in short below \`${first.key}\`, expected it above`;
    const related = [{ file, place: first.place, reason: 'It is given here' }];
    yield { file, place, reason, note: 'Move this line up: who should not press has to know it before.', related };
  }
}

function* ofOtherLength(book: Book): Iterable<Finding> {
  const page = chapterAt(book, shortCheck.from);
  const [list, ...rest] = page === undefined ? [] : partOf(page, shortCheck.part);
  if (page === undefined || list === undefined) return;
  const lines = list.type === 'list' ? list.children.length : 0;
  if (lines === shortCheck.lines && rest.length === 0) return;
  const reason = `Unexpected check in short with ${lines} lines and ${rest.length} more blocks, expected a list of ${shortCheck.lines} lines and no more`;
  yield {
    file: page.file,
    place: list.position,
    reason,
    note: 'Letters repeat it. What is longer stands in the check itself.',
  };
}

function lineOf(place: Place | undefined): number {
  if (place === undefined) return Infinity;
  return 'start' in place ? place.start.line : place.line;
}
