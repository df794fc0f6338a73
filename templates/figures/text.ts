import type { Element } from 'hast';
import { s } from 'hastscript';
import { palette } from './palette.ts';
import { widths } from './widths.ts';

/** How a label is set. Sizes are units of the view box. */
export type TextStyle = {
  readonly size: number;
  readonly weight?: 400 | 700;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
};

/** From one baseline to the next, as a share of the size. */
export const leading = 1.22;

/** Height of a capital letter, as a share of the size. */
export const capHeight = 0.668;

/** A letter beyond the table is taken to be as wide as an M: a box made too wide does no harm. */
const unknownWidth = 858;

/** How wide a line prints, in units of the view box; kerning, some thousandths of the size, is left out. */
export function widthOf(line: string, { size, weight = 400 }: TextStyle): number {
  return (thousandths(line, weight) * size) / 1000;
}

function thousandths(line: string, weight: 400 | 700): number {
  const table = widths[weight];
  let sum = 0;
  for (const letter of line) sum += table[(letter.codePointAt(0) ?? 0) - 32] ?? unknownWidth;
  return sum;
}

/** A word or a line with its width, in thousandths of the size: whole numbers, which add up without an error. */
type Measured = { readonly text: string; readonly wide: number };

/** Breaks a text into as few lines as the width allows, of about equal length. A single word may be wider than the width. */
export function wrap(text: string, width: number, { size, weight = 400 }: TextStyle): readonly string[] {
  const words = text.split(' ').map((word): Measured => ({ text: word, wide: thousandths(word, weight) }));
  const fits = ({ wide }: Measured, room: number): boolean => (wide * size) / 1000 <= room;
  let lines = fill(words, widths[weight][0], (line) => fits(line, width));
  for (let narrower = width - 4; narrower > 0; narrower -= 4) {
    // Down to the width of the longest, the lines would be the same.
    if (lines.every((line) => fits(line, narrower))) continue;
    const balanced = fill(words, widths[weight][0], (line) => fits(line, narrower));
    if (balanced.length > lines.length || !balanced.every((line) => fits(line, narrower))) break;
    lines = balanced;
  }
  return lines.map((line) => line.text);
}

function fill(words: readonly Measured[], space: number, fits: (line: Measured) => boolean): readonly Measured[] {
  const lines: Measured[] = [];
  let line: Measured = { text: '', wide: 0 };
  for (const word of words) {
    const longer = line.text === '' ? word : { text: `${line.text} ${word.text}`, wide: line.wide + space + word.wide };
    if (line.text !== '' && !fits(longer)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/**
 * Sets lines one below the other; `y` is the baseline of the first. The spaces keep words apart when the text is copied; they
 * stand where they move no line: lines that end at `x` have theirs in front.
 */
export function setLines(x: number, y: number, lines: readonly string[], style: TextStyle): Element {
  const { size, weight = 400, fill: colour = palette.ink, anchor = 'start' } = style;
  const look = {
    fontSize: size,
    ...(weight === 400 ? {} : { fontWeight: weight }),
    fill: colour,
    ...(anchor === 'start' ? {} : { textAnchor: anchor }),
  };
  const [only = ''] = lines;
  if (lines.length === 1) return s('text', { x, y, ...look }, only);
  const spans = lines.map((line, index) =>
    s('tspan', { x, y: round(y + index * size * leading) }, index > 0 && anchor === 'end' ? ` ${line}` : line),
  );
  return s(
    'text',
    look,
    spans.flatMap((span, index) => (index === 0 || anchor === 'end' ? [span] : [' ', span])),
  );
}

/** Sets lines so that their middle lies at `y`. */
export function setMiddle(x: number, y: number, lines: readonly string[], style: TextStyle): Element {
  const drop = (style.size * capHeight - (lines.length - 1) * style.size * leading) / 2;
  return setLines(x, round(y + drop), lines, style);
}

/** Height from the first capital's top to the last baseline. */
export function heightOf(lines: readonly string[], { size }: TextStyle): number {
  return size * capHeight + (lines.length - 1) * size * leading;
}

/** One decimal is finer than any printer; more would only make the file longer. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
