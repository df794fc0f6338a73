import type { Book, Chapter, Finding } from '../../book.ts';
import { number } from '../../prose/numbers.ts';
import { manifestTellings, tellingsOf, valuesOf, type Telling } from './tellings.ts';

const counted =
  '(?:adults|cases|men|participants|patients|people|readers|runners|students|subjects|users|volunteers|women)';
const found = '(?:participants|patients|reviews|studies|subjects|trials|volunteers)';
const study = '(?:polls?|research|reviews?|stud(?:y|ies)|surveys?|trials?)';

/** Numbers that sound like a study: "a study of 120 people", "in 3 of 4 patients", "43 trials". */
const numbers: readonly RegExp[] = [
  new RegExp(`\\b${number}\\s+(?:in|of|out\\s+of)\\s+(?:every\\s+)?${number}\\s+(?:\\w+\\s+)?${counted}\\b`, 'i'),
  new RegExp(`\\b${study}\\b[^.]{0,60}?\\b${number}\\s+(?:\\w+\\s+)?${counted}\\b`, 'i'),
  new RegExp(`\\b\\d[\\d,.]{0,12}\\s+(?:\\w+\\s+)?${found}\\b`, 'i'),
];

/** What each of them ends with; most texts hold none. */
const mayCount = new RegExp(`\\b(?:${counted}|${found})\\b`, 'i');

/** Numbers of studies in a paragraph that names no source and no claim, and in facts that name none. */
export function* studyNumbers(book: Book): Iterable<Finding> {
  const { claims, terms } = book.lists;
  const sourced = new Set(
    claims.entries.flatMap(({ sources, text, note }) => (sources.length > 0 ? [text, note] : [])),
  );
  const values = [terms, claims].flatMap(valuesOf).filter(({ text }) => !sourced.has(text));
  const pages = [...book.chapters, ...book.issues, ...book.figures].flatMap(unsourced);
  for (const telling of [...pages, ...values, ...manifestTellings(book)]) {
    if (!mayCount.test(telling.text) || !numbers.some((pattern) => pattern.test(telling.text))) continue;
    for (const { text, place } of telling.sentences()) {
      const words = numbers.map((pattern) => pattern.exec(text)?.[0]).find((one) => one !== undefined);
      if (words === undefined) continue;
      const reason = `Unexpected \`${words}\` without a source, expected a reference to it`;
      const note = 'Numbers of studies stand beside `[](source:…)` or `[](claim:…)`, or are left out.';
      yield { file: telling.file, place, reason, note };
    }
  }
}

/** What a page says where it refers to no source and no claim. */
function unsourced(page: Chapter): readonly Telling[] {
  return tellingsOf(page).filter(
    ({ passage }) => passage === undefined || !/\]\((?:source|claim):/.test(sourceOf(page, passage)),
  );
}

function sourceOf({ file }: Chapter, { node }: NonNullable<Telling['passage']>): string {
  return String(file).slice(node.position?.start.offset, node.position?.end.offset);
}
