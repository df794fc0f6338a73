import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Point } from '../figures/arrow.ts';
import { round } from '../figures/text.ts';
import { letters, type Face } from './faces.ts';

/** A text broken into lines at the size in which it fits its room. */
export type Lettering = {
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
  readonly lines: readonly string[];
};

/** Where a text may stand: at most so wide and high, at most so large. `leading` is a share of the size. */
export type Room = {
  readonly width: number;
  readonly height: number;
  readonly largest: number;
  readonly leading: number;
};

const places: ReadonlyMap<string, number> = new Map([...letters].map((letter, place) => [letter, place]));

/** Whether the cover's fonts hold every letter of a text. */
export function canLetter(text: string): boolean {
  return [...text].every((letter) => places.has(letter));
}

/** Sets a text as large as its room allows, in as few lines of about equal length as that size needs. */
export function letter(text: string, face: Face, { width, height, largest, leading }: Room): Lettering {
  const words = text.split(/\s+/);
  for (let size = largest; size > 1; size *= 0.97) {
    const lettering = { face, size, leading, lines: balance(words, width / size, face) };
    if (widthOf(lettering) <= width && heightOf(lettering) <= height) return lettering;
  }
  return { face, size: 1, leading, lines: [text] };
}

/** Sets paragraphs in one size, the largest in which each fits the room. */
export function letterAlike(paragraphs: readonly string[], face: Face, room: Room): readonly Lettering[] {
  const sizes = paragraphs.map((text) => letter(text, face, room).size);
  return paragraphs.map((text) => letter(text, face, { ...room, largest: Math.min(...sizes) }));
}

/** Height of a capital letter, as a share of the size: alike in both faces. */
const capital = 0.67;

/** From the top of the first line's capitals to the last baseline. */
export function heightOf({ size, leading, lines }: Lettering): number {
  return size * (capital + (lines.length - 1) * leading);
}

export function widthOf({ face, size, lines }: Lettering): number {
  return Math.max(...lines.map((line) => emsOf(line, face))) * size;
}

/** Writes the lines; the top of the first line's capitals lies at the point. Spaces keep words apart in a copy. */
export function write(lettering: Lettering, [x, top]: Point, fill: string): Element {
  const { face, size, leading, lines } = lettering;
  const spans = lines.flatMap((line, at): (Element | string)[] => [
    ...(at === 0 ? [] : [' ']),
    s('tspan', { x, y: round(top + size * (capital + at * leading)) }, line),
  ]);
  return s('text', { fontFamily: face.family, fontWeight: face.weight, fontSize: round(size), fill }, spans);
}

/** Few lines first; then as narrow as that number of lines allows. */
function balance(words: readonly string[], ems: number, face: Face): readonly string[] {
  let lines = fill(words, ems, face);
  for (;;) {
    const narrower = Math.max(...lines.map((line) => emsOf(line, face))) - 0.05;
    const next = fill(words, narrower, face);
    if (next.length > lines.length || next.some((line) => emsOf(line, face) > narrower)) return lines;
    lines = next;
  }
}

function fill(words: readonly string[], ems: number, face: Face): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trimStart();
    if (lines.length > 0 && emsOf(longer, face) <= ems) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

function emsOf(line: string, { widths }: Face): number {
  return [...line].reduce((sum, letter) => sum + (widths[places.get(letter) ?? -1] ?? 1000), 0) / 1000;
}
