import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Element } from 'hast';
import { painted, type Line } from '../../pipeline/picture/painted.ts';

type Font = {
  layout(text: string): { readonly advanceWidth: number };
  glyphForCodePoint(code: number): { readonly advanceWidth: number };
};

const require = createRequire(import.meta.url);
const fontkit: { create(bytes: Uint8Array): Font } = require('fontkit');

/** The text font of the book, from the package's files. */
export const fontOf = {
  400: openFont(400),
  700: openFont(700),
} as const;

function openFont(weight: number): Font {
  const folder = '../../node_modules/@fontsource/atkinson-hyperlegible-next/files';
  return fontkit.create(
    readFileSync(new URL(`${folder}/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`, import.meta.url)),
  );
}

/** Every line of text in a picture, measured with the real font: the check of drawings has a table of widths, without kerning. */
export function printedLines(element: Element): readonly Line[] {
  const measure = (text: string, size: number, weight: 400 | 700): number =>
    (fontOf[weight].layout(text).advanceWidth * size) / 1000;
  return painted(element, measure).filter((thing) => thing.kind === 'line');
}
