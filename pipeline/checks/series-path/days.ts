import type { Book, Finding } from '../../book.ts';

/** Letters that would be sent on the day of an earlier one, or before it. */
export function* daysBack({ series }: Book): Iterable<Finding> {
  for (const [index, { day, file, dayPlace }] of series.entries()) {
    const before = series[index - 1];
    if (before === undefined || day > before.day) continue;
    yield {
      file,
      place: dayPlace,
      reason: `Unexpected day ${day} after day ${before.day}, expected a later one`,
      note: 'Letters are sent in the order of their lines. Give this one a later day, or move its line up.',
      related: [{ file: before.file, place: before.dayPlace, reason: 'The letter before it is sent on this day' }],
    };
  }
}
