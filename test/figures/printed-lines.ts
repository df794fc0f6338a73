import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';

/** A line of text as it prints: its corners in view box units, measured with the real font. */
export type PrintedLine = { readonly text: string; readonly size: number; readonly corners: readonly Corner[] };

type Corner = readonly [x: number, y: number];
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

/** Every line of text in a picture. Text may stand in groups that are turned, in none that are moved or scaled. */
export function printedLines(element: Element, transform = ''): readonly PrintedLine[] {
  const own = String(element.properties['transform'] ?? '');
  const whole = [transform, own].filter((part) => part !== '').join(' ');
  if (element.tagName === 'text') {
    return element.children.flatMap((span) => (span.type === 'element' ? [lineOf(element, span, whole)] : []));
  }
  return element.children.flatMap((child) => (child.type === 'element' ? printedLines(child, whole) : []));
}

function lineOf(text: Element, span: Element, transform: string): PrintedLine {
  const size = Number(text.properties['fontSize']);
  const font = Number(text.properties['fontWeight']) === 700 ? fontOf[700] : fontOf[400];
  const line = toString(span);
  const width = (font.layout(line).advanceWidth * size) / 1000;
  const shift = { start: 0, middle: width / 2, end: width }[String(text.properties['textAnchor'])] ?? 0;
  const left = Number(span.properties['x']) - shift;
  const base = Number(span.properties['y']);
  const [top, bottom] = [base - 0.7 * size, base + 0.2 * size];
  const corners: readonly Corner[] = [
    [left, top],
    [left + width, top],
    [left + width, bottom],
    [left, bottom],
  ];
  return { text: line, size, corners: corners.map((corner) => turn(corner, transform)) };
}

function turn([x, y]: Corner, transform: string): Corner {
  if (transform === '') return [x, y];
  const [, angle, aroundX, aroundY] = /^rotate\((\S+) (\S+) (\S+)\)$/.exec(transform) ?? [];
  if (angle === undefined) throw new Error(`Text in a group with "${transform}" cannot be measured`);
  const [radians, dx, dy] = [(Number(angle) * Math.PI) / 180, x - Number(aroundX), y - Number(aroundY)];
  const [cosine, sine] = [Math.cos(radians), Math.sin(radians)];
  return [Number(aroundX) + dx * cosine - dy * sine, Number(aroundY) + dx * sine + dy * cosine];
}

/** Whether two lines touch: no straight line parallel to a side of either keeps them apart. */
export function touch(one: PrintedLine, other: PrintedLine): boolean {
  return [one, other].every(({ corners }) =>
    corners.every((corner, index) => {
      const next = corners[(index + 1) % corners.length] ?? corner;
      const across: Corner = [next[1] - corner[1], corner[0] - next[0]];
      const spans = [one, other].map((line) => line.corners.map(([x, y]) => x * across[0] + y * across[1]));
      const [a = [], b = []] = spans;
      return Math.max(...a) > Math.min(...b) && Math.max(...b) > Math.min(...a);
    }),
  );
}
