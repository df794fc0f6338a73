import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { SourceFile } from '../book.ts';
import { once } from '../once.ts';
import { projectFolder } from '../project.ts';

/** A font that `guide.yaml` adds, as its bytes say. */
export type AddedFont = {
  readonly kind: 'font';
  /** What it calls itself, which is what a PDF calls it. */
  readonly name: string;
  readonly characters: ReadonlySet<number>;
};

/** A file that cannot be a font of the book, and why. */
export type NoFont = { readonly kind: 'fault'; readonly what: string };

/** As much of a font as is read here. */
type OpenedFont = {
  readonly postscriptName: string;
  readonly characterSet: readonly number[];
  readonly variationAxes?: Readonly<Record<string, unknown>>;
  readonly directory?: { readonly tables?: Readonly<Record<string, unknown>> };
};

/** Reads a font of the manuscript. Chromium writes variable and CFF fonts into a PDF as Type 3, which no book may hold. */
export const addedFont = once((file: SourceFile): AddedFont | NoFont => {
  const font = opened(file.bytes);
  if (font === undefined) return { kind: 'fault', what: 'bytes that are no font' };
  if (Object.keys(font.variationAxes ?? {}).length > 0) return { kind: 'fault', what: 'variable font' };
  if (Object.keys(font.directory?.tables ?? {}).some((table) => table.startsWith('CFF')))
    return { kind: 'fault', what: 'font with PostScript outlines' };
  return { kind: 'font', name: font.postscriptName, characters: new Set(font.characterSet) };
});

function opened(bytes: Uint8Array): OpenedFont | undefined {
  const require = createRequire(join(projectFolder, 'package.json'));
  const fontkit: { create(bytes: Uint8Array): OpenedFont } = require('fontkit');
  try {
    const font = fontkit.create(Buffer.from(bytes));
    return font.characterSet.length > 0 ? font : undefined;
  } catch {
    return undefined;
  }
}
