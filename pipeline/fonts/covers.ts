import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { cacheFolder } from '../cache-folder.ts';
import { fonts } from './font-files.ts';
import { projectFolder } from '../project.ts';

const codePoints = z.array(z.number());

let covered: ReadonlySet<number> | undefined;

/**
 * Whether the text font of the book has a glyph for a character. White space, control and format characters, which print
 * nothing, count as covered. Reading the character maps takes 0.25 CPU seconds, so the result is kept beside the fonts' hash.
 */
export function covers(codePoint: number): boolean {
  if (codePoint > 0x20 && codePoint < 0x7f) return true;
  if (/[\p{White_Space}\p{Cc}\p{Cf}\u{FE0F}]/u.test(String.fromCodePoint(codePoint))) return true;
  covered ??= keptCodePoints();
  return covered.has(codePoint);
}

function textFonts() {
  return fonts().filter((font) => font.family === 'Atkinson Hyperlegible Next' && font.weight === 400);
}

function keptCodePoints(): ReadonlySet<number> {
  const hash = createHash('sha256');
  for (const font of textFonts()) hash.update(font.bytes);
  const folder = cacheFolder(process.env);
  if (folder === undefined) return readCodePoints();
  const path = join(folder, `glyphs-${hash.digest('hex').slice(0, 16)}.json`);
  try {
    return new Set(codePoints.parse(JSON.parse(readFileSync(path, 'utf8'))));
  } catch {
    const found = readCodePoints();
    keep(path, found);
    return found;
  }
}

function keep(path: string, found: ReadonlySet<number>): void {
  try {
    writeFileSync(path, JSON.stringify([...found]));
  } catch {
    // A cache that cannot be written costs time, not the build.
  }
}

/** Reads the character maps themselves: what a package says about its files is not what is in them. */
export function readCodePoints(): ReadonlySet<number> {
  const require = createRequire(join(projectFolder, 'package.json'));
  const fontkit: { create(bytes: Uint8Array): { readonly characterSet: readonly number[] } } = require('fontkit');
  return new Set(textFonts().flatMap((font) => fontkit.create(font.bytes).characterSet));
}
