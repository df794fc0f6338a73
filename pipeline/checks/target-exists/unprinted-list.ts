import type { Book, Reference } from '../../book.ts';
import { once } from '../../once.ts';

/** A list that no page prints, so that nothing in it is a target: one fault, however many refer to it. */
export type UnprintedList = {
  readonly kind: string;
  readonly references: ReadonlySet<Reference>;
  readonly first: Reference;
  readonly reason: string;
  readonly note: string;
};

/** The lists that several places refer to and no page prints. One reference alone is told in its own words. */
export const unprintedList = once(({ lists, references, targets }: Book): readonly UnprintedList[] => {
  const shelves = [
    { kind: 'term', directive: '::glossary', entries: lists.terms.entries },
    { kind: 'source', directive: '::sources', entries: lists.sources.entries },
    { kind: 'claim', directive: '::claims', entries: lists.claims.entries },
  ];
  return shelves.flatMap(({ kind, directive, entries }) => {
    if (entries.length === 0 || targets.some((target) => target.kind === kind)) return [];
    const ids = new Set<string>(entries.map(({ id }) => id));
    const all = references.filter((one) => one.kind === kind && one.form !== 'file' && ids.has(one.id));
    const [first] = all;
    if (first === undefined || all.length === 1) return [];
    const reason = `Unexpected ${all.length} references to ${kind}s that no page prints, expected \`${directive}\` on a page`;
    const note = `Write \`${directive}\` on a line of its own where the list should stand. This is the first of the references.`;
    return [{ kind, references: new Set(all), first, reason, note }];
  });
});
