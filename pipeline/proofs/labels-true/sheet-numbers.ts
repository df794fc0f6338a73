import type { Arrival, Count, Extract, Finding, FoundSheet, Publication } from '../../book.ts';
import { folioOf, pagePatterns } from './page-words.ts';

/** Page numbers on a sheet that are not those of the guide: its text names a place there, and no link leads to it. */
export function* wrongSheetNumbers(
  extract: Extract,
  sheet: FoundSheet,
  extracts: readonly Extract[],
  publication: Publication,
): Iterable<Finding> {
  for (const { line, printed, folios } of named(extract, sheet, extracts, publication)) {
    if (folios.includes(printed)) continue;
    const expected = folios.length === 0 ? 'none behind these words' : `page ${folios.join(' or ')}`;
    yield {
      file: publication.book.manifestFile,
      reason: `${extract.path}: Unexpected page ${printed} behind “${line.slice(-60).trim()}”, expected ${expected}`,
    };
  }
}

/** How many page numbers on a sheet are true. */
export function countSheetNumbers(
  extract: Extract,
  sheet: FoundSheet,
  extracts: readonly Extract[],
  publication: Publication,
): Count {
  const all = [...named(extract, sheet, extracts, publication)];
  return { found: all.filter(({ printed, folios }) => folios.includes(printed)).length, expected: all.length };
}

type Named = { readonly line: string; readonly printed: string; readonly folios: readonly string[] };

/** Each page number, what its line says before it, and the pages of the guide on which that may lie. */
function* named(
  extract: Extract,
  { chapter }: FoundSheet,
  extracts: readonly Extract[],
  { book, chapters }: Publication,
): Iterable<Named> {
  const guide = extracts.find(({ edition }) => edition === 'pdf');
  if (guide === undefined) return;
  const arrivals = chapters.find((one) => one.chapter.anchor === chapter)?.arrivals ?? [];
  const { inSentence, atEnd } = pagePatterns(book);
  for (const line of extract.text.split('\n')) {
    for (const { 1: printed = '', index } of line.matchAll(inSentence)) {
      const before = line.slice(0, index).trimEnd();
      yield { line: before, printed, folios: foliosOf(guide, arrivals, (label) => before.endsWith(label)) };
    }
    const [last, printed] = atEnd.exec(line) ?? [];
    if (last === undefined || printed === undefined) continue;
    const before = line.slice(0, -last.length);
    yield { line: before, printed, folios: foliosOf(guide, arrivals, (label) => before.startsWith(label)) };
  }
}

/** A longer label is nearer than a shorter one that it holds. */
function foliosOf(
  guide: Extract,
  arrivals: readonly Arrival[],
  isNamed: (label: string) => boolean,
): readonly string[] {
  const fitting = arrivals.filter(({ label }) => label !== '' && isNamed(label));
  const longest = Math.max(0, ...fitting.map(({ label }) => label.length));
  const nearest = fitting.filter(({ label }) => label.length === longest);
  return [...new Set(nearest.flatMap(({ to }) => folioOf(guide, to) ?? []))];
}
