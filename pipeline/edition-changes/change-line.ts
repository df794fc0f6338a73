import type { Book, Target } from '../book.ts';
import { cautionsOf } from '../edition-facts/cautions-of.ts';
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

/** How a change is told. A caution that is there now is told in full: its words are what matters. */
export function changeLine(change: EditionChange, book: Book): ChangeLine {
  const lead = `${word(book.words, `changes-${change.what}`)}: `;
  const label = change.label.replace(/\s+/g, ' ').trim();
  if (change.what === 'gone') return { lead, target: undefined, words: `“${label}”` };
  if (change.kind === 'caution') {
    const caution = cautionsOf(book).find(({ id, words }) => id === change.id && words.startsWith(change.label));
    const page = book.targets.find(({ anchor }) => anchor === caution?.owner);
    return { lead, target: page, words: `, “${(caution?.words ?? label).replace(/\s+/g, ' ').trim()}”` };
  }
  const target = book.targetOf.get(`${change.kind}:${change.id}`);
  const claim = book.lists.claims.entries.find(({ id }) => change.kind === 'claim' && id === change.id);
  const name = claim?.text ?? target?.title ?? '';
  return { lead, target, words: name === '' || name === target?.label ? '' : `, ${name}` };
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
