import type { Book } from '../../book.ts';
import { muscleFacts } from '../../domain/muscle.ts';
import { once } from '../../once.ts';
import { dailyNames } from './body-work-words.ts';

/** A muscle, or several, by one of its names in a text. */
export type NamedMuscle = {
  readonly start: number;
  readonly end: number;
  /** The anchors of the pages of the muscles. */
  readonly owners: readonly string[];
  readonly strength: 'plain' | 'loose';
};

/** Finds the names of muscles in a text: those of the facts and the glossary, and those of daily life. */
export const muscleNamesIn = once((book: Book): ((text: string) => readonly NamedMuscle[]) => {
  const entries = [...factNames(book), ...daily(book)];
  if (entries.length === 0) return () => [];
  const any = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${entries.map(({ name }) => name).join('|')})(?![\p{L}\p{N}])`,
    'giu',
  );
  const each = entries.map((entry) => ({ ...entry, pattern: new RegExp(`^(?:${entry.name})$`, 'iu') }));
  const known = new Map<string, (typeof each)[number] | undefined>();
  return (text) =>
    [...text.matchAll(any)].flatMap(({ 0: found, index }) => {
      const name = found.toLowerCase();
      if (!known.has(name))
        known.set(
          name,
          each.find(({ pattern }) => pattern.test(name)),
        );
      const entry = known.get(name);
      if (entry === undefined) return [];
      return [{ start: index, end: index + found.length, owners: entry.owners, strength: entry.strength }];
    });
});

type Entry = { readonly name: string; readonly owners: readonly string[]; readonly strength: 'plain' | 'loose' };

/** Longer names first, so that "back of the thigh" is not read as "thigh". */
function factNames(book: Book): Entry[] {
  const terms = book.lists.terms.entries;
  return book.chapters
    .flatMap((chapter): (Entry & { readonly length: number })[] => {
      if (chapter.kind !== 'muscle') return [];
      const facts = muscleFacts(chapter);
      const ids = new Set<string>([chapter.id, ...(facts?.parts ?? []).map(({ id }) => id)]);
      const names = [
        facts?.name ?? chapter.title,
        facts?.['plain-name'].replace(/^the /, '') ?? '',
        ...(facts?.parts ?? []).map(({ name }) => name),
        ...terms.flatMap(({ id, term, also }) => (ids.has(id) ? [term, ...also] : [])),
      ];
      return [...new Set(names)].flatMap((name) =>
        name === ''
          ? []
          : [{ name: plural(name), length: name.length, owners: [chapter.anchor], strength: 'plain' as const }],
      );
    })
    .toSorted((one, other) => other.length - one.length);
}

function plural(name: string): string {
  return `${name.replace(/s$/i, '').replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?:s|es)?`;
}

function daily(book: Book): Entry[] {
  return dailyNames.flatMap(({ muscles, strength, names }) => {
    const owners = muscles.flatMap((key) => book.targetOf.get(key)?.owner ?? []);
    return names.map((name) => ({ name, owners, strength }));
  });
}
