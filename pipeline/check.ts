import { VFileMessage } from 'vfile-message';
import type { VFile } from 'vfile';
import type { Book, Check, Finding } from './book.ts';

export type Severity = 'error' | 'warning';

/** A rule in the list: what it finds, how bad that is in each profile, `off` where it does not apply. */
export type Rule<Of = Check> = {
  readonly check: Of;
  readonly severity: Readonly<Record<Book['manifest']['profile'], Severity | 'off'>>;
};

/** A finding with its rule's name and severity, ready for a reporter. */
export type Message = { readonly severity: Severity; readonly finding: Finding; readonly message: VFileMessage };

/** Runs every rule over the Book; messages come in the order of files and places. */
export function check(book: Book, rules: readonly Rule[]): Message[] {
  const messages = rules.flatMap(({ check: rule, severity }) => {
    const level = severity[book.manifest.profile];
    if (level === 'off') return [];
    const findings =
      'book' in rule ? [...rule.book(book)] : everyChapter(book).flatMap((chapter) => [...rule.chapter(chapter, book)]);
    return findings.map((finding) => toMessage(rule.id, level, finding));
  });
  return messages.toSorted(byPlace);
}

/** Turns a finding into a message; `check` and `verify` alone do this. */
export function toMessage(ruleId: string, severity: Severity, finding: Finding): Message {
  const message = new VFileMessage(finding.reason, {
    ...(finding.place === undefined ? {} : { place: finding.place }),
    ruleId,
    source: 'guide',
  });
  message.file = finding.file.path ?? '';
  message.fatal = severity === 'error';
  if (finding.note !== undefined) message.note = finding.note;
  if (finding.suggestion !== undefined) message.expected = [finding.suggestion];
  return { severity, finding, message };
}

function everyChapter(book: Book) {
  return [...book.chapters, ...book.issues, ...book.figures];
}

function byPlace(a: Message, b: Message): number {
  const [one, two] = [a.message, b.message];
  if (one.file !== two.file) return nameOf(a.finding.file) < nameOf(b.finding.file) ? -1 : 1;
  return (one.line ?? 0) - (two.line ?? 0) || (one.column ?? 0) - (two.column ?? 0);
}

function nameOf(file: VFile): string {
  return file.path ?? '';
}
