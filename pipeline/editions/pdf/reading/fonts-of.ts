import type { FoundFont } from '../../../book.ts';
import type { OpenFile } from './file/open-file.ts';
import { nameOf, type Value } from './file/value.ts';

const files = ['FontFile', 'FontFile2', 'FontFile3'];

/** The fonts of a file, each with the first page that uses it, also those of the drawings on it. */
export function fontsOf(
  file: OpenFile,
  pages: readonly number[],
  fontNames: ReadonlySet<string>,
): readonly FoundFont[] {
  const fonts: FoundFont[] = [];
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
      if (nameOf(value.entries.get('Type')) === 'Font') fonts.push(fontOf(file, value.entries, page, fontNames));
      else for (const [key, one] of value.entries) if (key !== 'Parent') look(one, page);
    }
  };
  for (const [index, number] of pages.entries()) {
    look(file.entries({ kind: 'reference', number }).get('Resources'), index + 1);
  }
  return fonts;
}

function fontOf(
  file: OpenFile,
  font: ReadonlyMap<string, Value>,
  page: number,
  fontNames: ReadonlySet<string>,
): FoundFont {
  const [descendant] = file.values(font.get('DescendantFonts'));
  const real = descendant === undefined ? font : file.entries(descendant);
  const descriptor = file.entries(real.get('FontDescriptor'));
  const name = (nameOf(font.get('BaseFont')) ?? '').replace(/^[A-Z]{6}\+/, '');
  return {
    name,
    kind: nameOf(real.get('Subtype')) ?? '',
    isEmbedded: files.some((key) => descriptor.has(key)),
    hasUnicode: font.has('ToUnicode'),
    isOurs: fontNames.has(name),
    page,
  };
}
