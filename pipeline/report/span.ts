import type { Place } from '../book.ts';

/** A place as four numbers, counted from 1; the end column is the first one behind. A point has no end. */
export type Span = {
  readonly line: number;
  readonly column: number;
  readonly endLine: number | undefined;
  readonly endColumn: number | undefined;
};

/** The place of a finding as a span, `undefined` when the finding is about a whole file. */
export function spanOf(place: Place | undefined): Span | undefined {
  if (place === undefined) return undefined;
  if (!('start' in place)) return { line: place.line, column: place.column, endLine: undefined, endColumn: undefined };
  const { start, end } = place;
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
