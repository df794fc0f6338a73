import { posix } from 'node:path';
import type { Book } from '../book.ts';
import { once } from '../once.ts';
import { addedFont } from './added-font.ts';
import { covers } from './covers.ts';
import { type Font, fonts } from './font-files.ts';

/** The family of letters that running text of the reader's own font lacks: the EPUB sets no other for it. */
export const addedFamily = 'Added Letters';

const mediaTypes: Readonly<Record<string, Font['mediaType']>> = {
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
};

/**
 * The fonts that `guide.yaml` adds, as faces of the families of the book: a browser takes from them the letters that these
 * lack, wherever they stand. A weight that nobody added is made of the next one.
 */
export const addedFaces = once(({ manifest, files }: Book): readonly Font[] => {
  const added = manifest.fonts.flatMap(({ file, weight }) => {
    const source = files.get(file);
    const font = source === undefined ? undefined : addedFont(source);
    const mediaType = mediaTypes[posix.extname(file).toLowerCase()];
    if (source === undefined || font?.kind !== 'font' || mediaType === undefined) return [];
    const name = `${source.sha256.slice(0, 16)}${posix.extname(file).toLowerCase()}`;
    return [{ name, weight, mediaType, bytes: source.bytes, characters: font.characters }];
  });
  if (added.length === 0) return [];
  const own = fonts().map(({ family, weight }) => ({ family, weight }));
  const wanted = [...own, { family: addedFamily, weight: 400 }, { family: addedFamily, weight: 700 }];
  return [...new Map(wanted.map((face) => [JSON.stringify(face), face])).values()].flatMap(({ family, weight }) => {
    const taken = new Set<number>();
    const nearest = added.toSorted((a, b) => Math.abs(a.weight - weight) - Math.abs(b.weight - weight));
    return nearest.flatMap(({ name, mediaType, bytes, characters }) => {
      const free = [...characters].filter((one) => !taken.has(one) && !covers(one)).toSorted((a, b) => a - b);
      for (const one of free) taken.add(one);
      if (free.length === 0) return [];
      return [{ family, weight, subset: 'added', name, mediaType, bytes, unicodeRange: rangesOf(free) }];
    });
  });
});

/** What the fonts that a book adds call themselves. */
export function addedNames({ manifest, files }: Book): readonly string[] {
  return manifest.fonts.flatMap(({ file }) => {
    const source = files.get(file);
    const font = source === undefined ? undefined : addedFont(source);
    return font?.kind === 'font' ? [font.name] : [];
  });
}

/** `U+5D0-5EA,U+20AA`, of characters in order. */
function rangesOf(characters: readonly number[]): string {
  const ranges: { readonly from: number; to: number }[] = [];
  for (const character of characters) {
    const last = ranges.at(-1);
    if (last?.to === character - 1) last.to = character;
    else ranges.push({ from: character, to: character });
  }
  const hex = (value: number): string => value.toString(16).toUpperCase();
  return ranges.map(({ from, to }) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(',');
}
