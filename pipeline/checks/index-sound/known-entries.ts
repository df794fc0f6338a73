import { entryKey } from '../../back-index/entry-key.ts';
import type { IndexMark } from '../../back-index/marks.ts';
import { subjectsOf } from '../../back-index/subjects.ts';
import type { Book } from '../../book.ts';

/** The entries of an index as rules see them. */
export type KnownEntries = {
  /** How an entry is spelled: by the facts, else by its first mark. */
  readonly spelled: ReadonlyMap<string, string>;
  /** Entries with pages. */
  readonly placed: ReadonlySet<string>;
  /** Entries without pages: what they lead to. */
  readonly leading: ReadonlyMap<string, readonly string[]>;
};

/** The entries that the facts of a book and its marks make, by their keys. */
export function knownEntries(book: Book, marks: readonly IndexMark[]): KnownEntries {
  const spelled = new Map<string, string>();
  const spell = (name: string): void => {
    if (!spelled.has(entryKey(name))) spelled.set(entryKey(name), name);
  };
  const subjects = subjectsOf(book);
  for (const { heading } of subjects) spell(heading);
  for (const { term } of marks) spell(term);
  const placed = new Set([
    ...subjects.map(({ heading }) => entryKey(heading)),
    ...marks.flatMap(({ term, anchor }) => (anchor === undefined ? [] : [entryKey(term)])),
  ]);
  const leading = new Map(
    [
      ...subjects.flatMap(({ heading, otherNames }) => otherNames.map((name) => [entryKey(name), [heading]] as const)),
      ...marks.flatMap(({ term, see }) => (see.length === 0 ? [] : [[entryKey(term), see] as const])),
    ].filter(([key]) => !placed.has(key)),
  );
  return { spelled, placed, leading };
}
