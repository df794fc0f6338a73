import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fonts } from '../fonts.ts';
import type { Font } from '../fonts/font-files.ts';
import { projectFolder } from '../project.ts';
import { charactersOf } from './characters-of.ts';

/** A font of the book as resvg can read it. Given woff or woff2 it draws no text and reports nothing. */
export type TrueTypeFont = Pick<Font, 'family' | 'weight'> & {
  /** The file's name. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What it has a glyph for. */
  readonly characters: ReadonlySet<number>;
};

const require = createRequire(join(projectFolder, 'package.json'));

let converted: Promise<readonly TrueTypeFont[]> | undefined;

/**
 * The pinned fonts as static TrueType files, made from the woff2 once a run. Only the Latin ones: resvg sets a text in one
 * file, and a second file of the same family leaves boxes in it, or drops it.
 */
export function trueTypeFonts(): Promise<readonly TrueTypeFont[]> {
  converted ??= convert(fonts().filter(({ subset }) => subset === 'latin'));
  return converted;
}

/** One after the other: the converter hands out its own memory, and writes the next file over it. */
async function convert(woff2: readonly Font[]): Promise<readonly TrueTypeFont[]> {
  const fontverter: { convert(bytes: Uint8Array, to: 'truetype'): Promise<Uint8Array> } = require('fontverter');
  const files: TrueTypeFont[] = [];
  for (const { family, weight, name, bytes } of woff2) {
    const file = await fontverter.convert(Buffer.from(bytes), 'truetype');
    files.push({ family, weight, name: name.replace(/woff2$/, 'ttf'), bytes: file, characters: charactersOf(file) });
  }
  return files;
}
