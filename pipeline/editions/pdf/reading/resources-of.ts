import type { OpenFile } from './file/open-file.ts';
import { nameOf, type Value } from './file/value.ts';

/** A font or a picture that a page uses, also through the drawings on it; `page` is the first that does, counted from 1. */
export type Resource = {
  readonly kind: 'Font' | 'Image';
  readonly entries: ReadonlyMap<string, Value>;
  readonly page: number;
};

/** What the pages of a file use, each once. The mask of a picture is part of it. */
export function resourcesOf(file: OpenFile, pages: readonly number[]): readonly Resource[] {
  const found: Resource[] = [];
  const seen = new Set<number>();
  const look = (value: Value | undefined, page: number): void => {
    if (typeof value !== 'object' || value === null) return;
    if (value.kind === 'reference') {
      if (seen.has(value.number)) return;
      seen.add(value.number);
      look(file.resolve(value), page);
    } else if (value.kind === 'array') {
      for (const one of value.values) look(one, page);
    } else if (value.kind !== 'name') {
      const kind = kindOf(value.entries);
      if (kind !== undefined) found.push({ kind, entries: value.entries, page });
      else for (const [key, one] of value.entries) if (key !== 'Parent') look(one, page);
    }
  };
  for (const [index, number] of pages.entries()) {
    look(file.entries({ kind: 'reference', number }).get('Resources'), index + 1);
  }
  return found;
}

function kindOf(entries: ReadonlyMap<string, Value>): Resource['kind'] | undefined {
  if (nameOf(entries.get('Type')) === 'Font') return 'Font';
  return nameOf(entries.get('Subtype')) === 'Image' ? 'Image' : undefined;
}
