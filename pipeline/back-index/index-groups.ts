import type { IndexEntry } from '../book.ts';

/** The entries that begin with one letter. */
export type IndexGroup = { readonly letter: string; readonly entries: readonly IndexEntry[] };

/** Entries, in the order of the alphabet, by their first letter without its accents; `others` stands over what begins with none. */
export function indexGroups(entries: readonly IndexEntry[], others: string): readonly IndexGroup[] {
  const groups = new Map<string, IndexEntry[]>();
  for (const entry of entries) {
    const [first = ''] = entry.heading.normalize('NFD');
    const letter = /\p{L}/u.test(first) ? first.toUpperCase() : others;
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].map(([letter, group]) => ({ letter, entries: group }));
}
