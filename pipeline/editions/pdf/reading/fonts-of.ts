import type { FoundFont } from '../../../book.ts';
import type { OpenFile } from './file/open-file.ts';
import { nameOf } from './file/value.ts';
import type { Resource } from './resources-of.ts';

const files = ['FontFile', 'FontFile2', 'FontFile3'];

/** The fonts among what the pages of a file use; `fontNames` are those of the book. */
export function fontsOf(
  file: OpenFile,
  resources: readonly Resource[],
  fontNames: ReadonlySet<string>,
): readonly FoundFont[] {
  return resources
    .filter(({ kind }) => kind === 'Font')
    .map(({ entries: font, page }) => {
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
    });
}
