import type { Book, Checked } from '../book.ts';
import { muscleFacts } from './muscle.ts';
import { stepFacts } from './step.ts';
import { symptomFacts } from './symptom.ts';

/** The rows of one kind: how many there are, and the names of those whose details were not all read in a source. */
export type Unchecked = {
  readonly kind: 'muscles' | 'steps' | 'symptoms' | 'red-flags' | 'claims' | 'terms' | 'sources';
  readonly all: number;
  readonly names: Readonly<Record<Exclude<Checked, 'yes'>, readonly string[]>>;
};

/** What is not checked in a book, by kind; kinds in which everything is checked are left out. */
export function uncheckedIn({ chapters, lists }: Book): readonly Unchecked[] {
  const rows: readonly (readonly [Unchecked['kind'], readonly Row[]])[] = [
    ['muscles', chapters.flatMap((chapter) => muscleFacts(chapter)?.parts ?? [])],
    ['steps', chapters.flatMap((chapter) => stepFacts(chapter) ?? [])],
    ['symptoms', chapters.flatMap((chapter) => symptomFacts(chapter) ?? [])],
    [
      'red-flags',
      lists.redFlags.entries.flatMap(({ entries, title }) => entries.map(({ checked }) => ({ name: title, checked }))),
    ],
    ['claims', lists.claims.entries.map(({ checked }, index) => ({ name: `${index + 1}`, checked }))],
    ['terms', lists.terms.entries.map(({ term, checked }) => ({ name: term, checked }))],
    ['sources', lists.sources.entries.map(({ label, checked }) => ({ name: label, checked }))],
  ];
  return rows.flatMap(([kind, all]) => {
    const names = { no: named(all, 'no'), 'in-part': named(all, 'in-part') };
    return names.no.length + names['in-part'].length === 0 ? [] : [{ kind, all: all.length, names }];
  });
}

type Row = { readonly name: string; readonly checked: Checked };

/** The names of the rows in that state, each once. */
function named(rows: readonly Row[], state: Checked): readonly string[] {
  return rows.flatMap(({ name, checked }) => (checked === state ? [name] : []));
}
