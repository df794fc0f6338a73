import { VFileMessage } from 'vfile-message';
import type { VFile } from 'vfile';
import { allowancesIn, allows } from './allowances/allowances.ts';
import { isLowered, severityIn } from './allowances/severity.ts';
import type { Allowance, Book, Chapter, Check, Finding, Run, Severity } from './book.ts';
import { once } from './once.ts';
import { causesIn, hasBrokenList, isReader } from './unread.ts';

/** A rule in the list: what it finds, how bad that is in each profile, `off` where it does not apply. */
export type Rule<Of = Check> = {
  readonly check: Of;
  readonly severity: Readonly<Record<Book['manifest']['profile'], Severity | 'off'>>;
};

/** A finding with its rule's name and severity, ready for a reporter. */
export type Message = { readonly severity: Severity; readonly finding: Finding; readonly message: VFileMessage };

/** What a book asks to be spared: rules that `guide.yaml` makes milder than usual, by id, and comments that allow something. */
export type Exceptions = { readonly lowered: readonly string[]; readonly allowances: number };

/** What came of all rules, and from how many of them the book makes an exception. */
export type Judgement = { readonly messages: readonly Message[]; readonly exceptions: Exceptions };

/** The messages of every rule over the Book. */
export function check(book: Book, rules: readonly Rule[]): Message[] {
  return [...judge(book, rules).messages];
}

/**
 * Runs every rule over the Book, at the severity that the book gives it, without what is allowed in place; then the rules
 * that judge such exceptions. Messages come in the order of files and places, but first those of what could not be read.
 */
export function judge(book: Book, rules: readonly Rule[]): Judgement {
  const { manifest } = book;
  const allowances = allowancesIn(book);
  const used = new Set<Allowance>();
  const isAllowed = (ruleId: string, finding: Finding): boolean => {
    const allowing = allowances.filter((allowance) => allows(allowance, ruleId, finding));
    for (const allowance of allowing) used.add(allowance);
    return allowing.length > 0;
  };
  const messagesOf = ({ check: rule, severity }: Rule, run?: Run): Message[] => {
    const level = severityIn(manifest, rule.id, severity[manifest.profile]);
    if (level === 'off') return [];
    return findingsOf(rule, book, run)
      .filter((finding) => !isAllowed(rule.id, finding))
      .map((finding) => toMessage(rule.id, level, finding));
  };
  const isCause = causesIn(book);
  const isBlind = hasBrokenList(book);
  const seeing = isBlind ? rules.filter(({ check: rule }) => !('book' in rule) || isReader(rule)) : rules;
  const messages = seeing.flatMap((rule) => messagesOf(rule));
  const exceptions = seeing.flatMap((rule) =>
    messagesOf(rule, {
      rules: rules.map(({ check: { id }, severity }) => ({ id, usual: severity[manifest.profile] })),
      allowances: allowances.map((allowance) => ({ allowance, isUsed: isBlind || used.has(allowance) })),
    }),
  );
  return {
    messages: [...messages, ...exceptions].toSorted(
      (a, b) => Number(isCause(b.finding)) - Number(isCause(a.finding)) || byPlace(a, b),
    ),
    exceptions: { lowered: loweredIn(book, rules), allowances: used.size },
  };
}

/** Rules that find less in this book than in others of its profile. */
function loweredIn({ manifest }: Book, rules: readonly Rule[]): readonly string[] {
  return rules.flatMap(({ check: { id }, severity }) => {
    const usual = severity[manifest.profile];
    return isLowered(usual, severityIn(manifest, id, usual)) ? [id] : [];
  });
}

/** What a rule finds: one that judges exceptions at the end of the run, every other one before. */
function findingsOf(rule: Check, book: Book, run: Run | undefined): readonly Finding[] {
  if ('exceptions' in rule) return run === undefined ? [] : [...rule.exceptions(book, run)];
  if (run !== undefined) return [];
  if ('book' in rule) return [...rule.book(book)];
  return everyChapter(book).flatMap((chapter) => findingsIn(rule, chapter, book));
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

/**
 * A rule that takes the chapter alone cannot see the book: what it finds in a chapter, it finds in every book with that
 * chapter. An editor, and the tests that plant faults, check one changed file among many that stay.
 */
function findingsIn(rule: ChapterCheck, chapter: Chapter, book: Book): readonly Finding[] {
  if (rule.chapter.length > 1) return [...rule.chapter(chapter, book)];
  const known = foundBy(rule);
  const findings = known.get(chapter) ?? [...rule.chapter(chapter, book)];
  known.set(chapter, findings);
  return findings;
}

type ChapterCheck = Extract<Check, { chapter: unknown }>;

const foundBy = once((_rule: ChapterCheck) => new WeakMap<Chapter, readonly Finding[]>());

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
