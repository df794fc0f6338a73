import type { Finding } from '../book.ts';
import type { Message } from '../check.ts';
import { countMessages } from './summary.ts';
import type { ReportContext, Reporter } from './reporter.ts';
import { spanOf } from './span.ts';

/** A place in the document: lines and columns count from 1, in UTF-16 code units; `null` where a finding has none. */
type JsonPlace = {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  /** The end is the first column behind; `null` for a point. */
  readonly endLine: number | null;
  readonly endColumn: number | null;
};

/** One message. Every key is always there. */
type JsonMessage = JsonPlace & {
  readonly rule: string;
  readonly severity: Message['severity'];
  readonly reason: string;
  /** What was probably meant: none or one. */
  readonly expected: readonly string[];
  readonly note: string | null;
  readonly related: readonly (JsonPlace & { readonly reason: string })[];
};

/** The whole document. `version` grows when a key changes its meaning or goes; new keys may come at any time. */
export type JsonReport = {
  readonly version: 1;
  readonly errors: number;
  readonly warnings: number;
  /** Rules that `guide.yaml` makes milder than usual. */
  readonly lowered: readonly string[];
  /** How many comments in the manuscript allow something. */
  readonly allowances: number;
  readonly messages: readonly JsonMessage[];
};

/** Messages for programs, in the shape of `JsonReport`. */
export const json: Reporter = {
  id: 'json',
  for: 'programs',
  report(messages, context) {
    const report: JsonReport = {
      version: 1,
      ...countMessages(messages),
      ...context.exceptions,
      messages: messages.map((message) => one(message, context)),
    };
    return `${JSON.stringify(report, null, 2)}\n`;
  },
};

function one({ severity, finding, message }: Message, context: ReportContext): JsonMessage {
  return {
    ...placeOf(finding, context),
    rule: message.ruleId ?? '',
    severity,
    reason: finding.reason,
    expected: finding.suggestion === undefined ? [] : [finding.suggestion],
    note: finding.note ?? null,
    related: (finding.related ?? []).map((other) => ({ ...placeOf(other, context), reason: other.reason })),
  };
}

function placeOf({ file, place }: Pick<Finding, 'file' | 'place'>, { pathOf }: ReportContext): JsonPlace {
  const { line, column, endLine, endColumn } = spanOf(place) ?? {};
  return {
    file: pathOf(file),
    line: line ?? null,
    column: column ?? null,
    endLine: endLine ?? null,
    endColumn: endColumn ?? null,
  };
}
