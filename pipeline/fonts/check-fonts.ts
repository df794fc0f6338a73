import type { ParsedManuscript, Problem } from '../book.ts';
import { addedFont } from './added-font.ts';
import { covers } from './covers.ts';

/** What the fonts that `guide.yaml` adds make of a book: faults where a file is none, and the characters that it covers. */
export function checkFonts({ manifest, manifestFile, manifestPlace, files }: ParsedManuscript): {
  readonly problems: readonly Problem[];
  covers(codePoint: number): boolean;
} {
  const problems: Problem[] = [];
  const characters: ReadonlySet<number>[] = [];
  for (const [index, { file: path }] of manifest.fonts.entries()) {
    const source = files.get(path);
    const isNamed = /\.(?:woff2?|ttf|otf)$/i.test(path);
    const found = source?.entry === 'file' && isNamed ? addedFont(source) : undefined;
    if (found?.kind === 'font') characters.push(found.characters);
    else
      problems.push({
        rule: 'facts-valid',
        file: manifestFile,
        place: manifestPlace(['fonts', index, 'file']),
        reason: `Unexpected ${found?.what ?? 'font'} \`${path}\`, expected a font file of the manuscript`,
        note: 'Name a .ttf, .woff2 or .woff file of one weight, with TrueType outlines.',
      });
  }
  return { problems, covers: (codePoint) => covers(codePoint) || characters.some((set) => set.has(codePoint)) };
}
