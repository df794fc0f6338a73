import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectFolder } from '../project.ts';

/** One static, TrueType-flavoured font file: Chromium writes variable and CFF fonts into a PDF as Type 3. */
export type Font = {
  readonly family: string;
  readonly weight: number;
  readonly subset: string;
  /** The file's name, unique among the fonts. */
  readonly name: string;
  readonly mediaType: 'font/woff2' | 'font/woff' | 'font/ttf' | 'font/otf';
  readonly bytes: Uint8Array;
  /** The characters a browser takes from this file, as CSS writes them. */
  readonly unicodeRange: string;
};

const resolver = createRequire(join(projectFolder, 'package.json'));

const faces = [
  { family: 'Atkinson Hyperlegible Next', weight: 400, package: 'atkinson-hyperlegible-next' },
  { family: 'Atkinson Hyperlegible Next', weight: 700, package: 'atkinson-hyperlegible-next' },
  { family: 'Source Serif 4', weight: 600, package: 'source-serif-4' },
] as const;

const subsets = ['latin', 'latin-ext'] as const;

let read: readonly Font[] | undefined;

/** The pinned fonts of every edition, read when first asked for. */
export function fonts(): readonly Font[] {
  read ??= faces.flatMap((face) => subsets.map((subset) => readFont(face, subset)));
  return read;
}

/** The `@font-face` rules of the fonts, which lie in `folder` (`fonts/`) beside the page, and of those that a book adds. */
export function fontFaceCss(folder: string, added: readonly Font[] = []): string {
  return [...fonts(), ...added]
    .map(
      ({ family, weight, name, mediaType, unicodeRange }) =>
        `@font-face{font-family:'${family}';font-style:normal;font-weight:${weight};` +
        `src:url('${folder}${name}') format('${formats[mediaType]}');unicode-range:${unicodeRange}}`,
    )
    .join('\n');
}

/** What the files say they are called, which is what a PDF calls them: `SourceSerif4-SemiBold`. */
export function fontNames(): ReadonlySet<string> {
  return new Set(faces.map(({ family, weight }) => `${family.replaceAll(' ', '')}-${weightNames[weight]}`));
}

/** What CSS calls them: https://www.w3.org/TR/css-fonts-4/#font-format-definitions */
const formats = { 'font/woff2': 'woff2', 'font/woff': 'woff', 'font/ttf': 'truetype', 'font/otf': 'opentype' } as const;

const weightNames = { 400: 'Regular', 600: 'SemiBold', 700: 'Bold' } as const;

function readFont(face: (typeof faces)[number], subset: (typeof subsets)[number]): Font {
  const name = `${face.package}-${subset}-${face.weight}-normal.woff2`;
  const ranges: Readonly<Record<string, string>> = resolver(`@fontsource/${face.package}/unicode.json`);
  return {
    family: face.family,
    weight: face.weight,
    subset,
    name,
    mediaType: 'font/woff2',
    bytes: readFileSync(resolver.resolve(`@fontsource/${face.package}/files/${name}`)),
    unicodeRange: ranges[subset] ?? 'U+0-10FFFF',
  };
}
