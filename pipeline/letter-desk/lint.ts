import type { Publication } from '../book.ts';
import type { FoundLetter } from '../found-letter.ts';
import type { Condition } from '../proofs/mail-sound/condition.ts';
import { conditions } from '../proofs/mail-sound/conditions.ts';
import { notChecked } from './not-checked.ts';

/** What came of one condition. */
export type LintRow = {
  /** Its number in the list of what mail programs, filters and laws ask; `null` for one of our own. */
  readonly row: number | null;
  readonly id: string | null;
  readonly about: string;
  readonly result: 'holds' | 'warning' | 'error' | 'before release' | 'not checked here';
  readonly findings: readonly string[];
};

/** All that is known of a finished letter: `lint.json`. */
export type Lint = {
  readonly issue: string;
  readonly subject: string;
  readonly preheader: string;
  readonly edition: string;
  readonly date: string;
  readonly bytes: { readonly html: number; readonly message: number };
  /** In how many views of it a browser looked at every text. */
  readonly views: number;
  /** What a sender puts in for each reader. */
  readonly placeholders: readonly string[];
  /** What it uses that some mail programs lack or have in part. */
  readonly features: readonly string[];
  readonly rows: readonly LintRow[];
};

/** Judges a letter on every condition, in the order of the list, and names what was not judged. */
export function lintOf(letter: FoundLetter, publication: Publication): Lint {
  const { edition, date } = publication.book.manifest;
  const rows = [...conditions.map((condition) => judge(condition, letter, publication)), ...notChecked.map(unjudged)];
  return {
    issue: letter.issue,
    subject: letter.html.title,
    preheader: letter.preheader,
    edition,
    date,
    bytes: { html: letter.html.bytes, message: letter.message?.bytes ?? 0 },
    views: letter.views?.length ?? 0,
    placeholders: letter.placeholders,
    features: letter.features.map(({ slug }) => slug),
    rows: rows.toSorted((one, other) => (one.row ?? 99) - (other.row ?? 99)),
  };
}

function judge(condition: Condition, letter: FoundLetter, publication: Publication): LintRow {
  const { row = null, id, about, severity } = condition;
  const findings = [...condition.faults({ letter, publication })];
  const open = condition.open?.({ letter, publication });
  if (findings.length > 0) return { row, id, about, result: severity, findings };
  if (open !== undefined) return { row, id, about, result: open.result, findings: [open.why] };
  return { row, id, about, result: 'holds', findings };
}

function unjudged({ row, about }: (typeof notChecked)[number]): LintRow {
  return { row, id: null, about, result: 'not checked here', findings: [] };
}
