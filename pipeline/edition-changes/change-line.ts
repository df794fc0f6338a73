import type { Book, Target } from '../book.ts';
import { warningsOf } from '../edition-facts/warnings-of.ts';
import { word } from '../word.ts';
import type { EditionChange } from './edition-changes.ts';

/** A change as one line of a letter: "Changed: Step 3, Calf press (was on page 12, now on page 13)". */
export type ChangeLine = {
  /** "Changed: " */
  readonly lead: string;
  /** Where a reader can look it up, if it is still there. */
  readonly target: Target | undefined;
  /** What is said of it behind the link. */
  readonly words: string;
};

/** How a change is told. A warning is told in full, as it is and as it was: its words are what matters. */
export function changeLine(change: EditionChange, book: Book): ChangeLine {
  const lead = `${word(book.words, `changes-${change.what}`)}: `;
  const target = targetOf(change, book);
  const words = wordsOf(change, book, target);
  const isNamed = words === '' || words === target?.label;
  return { lead, target, words: target === undefined ? words : isNamed ? '' : `, ${words}` };
}

function targetOf({ kind, id, what }: EditionChange, book: Book): Target | undefined {
  const warning = warningsOf(book).find((one) => one.kind === kind && one.id === id);
  const page = kind === 'warnings' ? id : warning?.owner;
  if (page !== undefined) return book.targets.find(({ anchor }) => anchor === page);
  return what === 'gone' ? undefined : book.targetOf.get(`${kind}:${id}`);
}

function wordsOf({ kind, id, what, label, labelThen }: EditionChange, book: Book, target: Target | undefined): string {
  if (kind === 'warnings') return word(book.words, 'changes-warnings').replace('{page}', flat(label));
  if (['caution', 'red-flag', 'stop-rule'].includes(kind)) {
    const before = what !== 'changed' ? '' : ` ${word(book.words, 'changes-before')} “${flat(labelThen ?? '')}”`;
    const rule = kind === 'stop-rule' ? `${word(book.words, id.replace(/^.*\./, ''))}: ` : '';
    return `${rule}“${flat(label)}”${before}`;
  }
  if (target === undefined) return `“${flat(label)}”`;
  const claim = book.lists.claims.entries.find((one) => kind === 'claim' && one.id === id);
  const page = book.targets.find(({ anchor }) => anchor === target.owner);
  const isPart = kind === 'section' && page !== undefined && page !== target;
  return isPart ? `${flat(target.title)}, ${page.title}` : flat(claim?.text ?? target.title);
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Where to look it up in the PDFs of both editions: " (was on page 12, now on page 13)"; `''` when neither is known. */
export function pagesOf(pageThen: string | undefined, pageNow: string | undefined, book: Book): string {
  if (pageThen !== undefined && pageThen === pageNow) {
    return ` (${word(book.words, 'changes-page-same').replace('{page}', pageNow)})`;
  }
  const pages = [
    ...(pageThen === undefined ? [] : [word(book.words, 'changes-page-then').replace('{page}', pageThen)]),
    ...(pageNow === undefined ? [] : [word(book.words, 'changes-page-now').replace('{page}', pageNow)]),
  ];
  return pages.length === 0 ? '' : ` (${pages.join(', ')})`;
}
