import { type GlyphStep, readStep } from './glyph-step.ts';

/** How far a glyph moves the pen, in thousandths of the font's size, by the glyph's number. */
export type Widths = (glyph: number) => number;

const codeOf = (letter: string): number => letter.charCodeAt(0);
const newline = codeOf('\n');
const less = codeOf('<');
const greater = codeOf('>');

/** What ends the operators that matter here: they are told apart by their last two letters. */
const pairOf = (operator: string): number => codeOf(operator) * 256 + codeOf(operator.slice(1));
const operators = { show: pairOf('Tj'), font: pairOf('Tf'), end: pairOf('ET'), change: ['Tz', 'Tc', 'Tw'].map(pairOf) };

/**
 * Writes the glyphs of a line of text as one operator (`TJ`), each to the place it had within half a thousandth of its size
 * (ISO 32000-1, 9.4.3). Chromium writes an operator a glyph, each on a line, which makes a page of text five times as long:
 * too long to be taken apart into strings, so bytes are copied.
 */
export function joinGlyphs(content: Uint8Array, widthsOf: (font: string) => Widths | undefined): string {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  // What is written is never longer than what was read, but for one bracket.
  const written = Buffer.allocUnsafe(bytes.length + 1);
  let length = 0;
  let widths: Widths | undefined;
  let size = 0;
  /** Where the line of text begins in what is written; -1 when none is open. */
  let opened = -1;
  let isMoved = false;
  let place = 0;
  let pen = 0;
  const glyphStep: GlyphStep = { by: 0, glyphs: 0 };

  const put = (text: string) => {
    length += written.write(text, length, 'latin1');
  };
  const putGlyphs = (from: number, to: number) => {
    for (let at = from; at < to; at += 4) {
      let glyph = 0;
      for (let digit = at; digit < at + 4; digit += 1) {
        const code = bytes[digit] ?? 0;
        // `A` to `F` and `a` to `f` differ in one bit.
        glyph = glyph * 16 + (code < 58 ? code - 48 : (code & 0xdf) - 55);
        written[length] = code;
        length += 1;
      }
      pen += ((widths?.(glyph) ?? 0) * size) / 1000;
    }
  };
  const close = (next: number) => {
    if (opened === -1) return;
    put(isMoved ? '>] TJ\n' : '> Tj\n');
    if (isMoved) {
      written.copyWithin(opened + 1, opened, length);
      written[opened] = codeOf('[');
      length += 1;
    }
    // What follows in the same text may stand relative to the last glyph, which was a line of its own.
    if (next !== operators.end && place !== 0) put(`${place} 0 Td\n`);
    opened = -1;
  };

  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(newline, start);
    const end = found === -1 ? bytes.length : found;
    const operator = (bytes[end - 2] ?? 0) * 256 + (bytes[end - 1] ?? 0);
    if (operator === operators.show && opened !== -1 && readStep(bytes, start, glyphStep)) {
      place += glyphStep.by;
      const back = Math.round(((pen - place) / size) * 1000);
      if (back !== 0) {
        put(`>${back}<`);
        pen -= (back * size) / 1000;
        isMoved = true;
      }
      putGlyphs(glyphStep.glyphs, end - 4);
    } else {
      close(operator);
      if (operator === operators.show && bytes[start] === less && bytes[end - 4] === greater && size > 0 && widths) {
        opened = length;
        isMoved = false;
        place = 0;
        pen = 0;
        put('<');
        putGlyphs(start + 1, end - 4);
      } else {
        if (operator === operators.font) {
          const [name = '', points = ''] = bytes.toString('latin1', start, end).split(' ');
          widths = widthsOf(name.slice(1));
          size = Number(points);
        } else if (operators.change.includes(operator)) widths = undefined;
        length += bytes.copy(written, length, start, Math.min(end + 1, bytes.length));
      }
    }
    start = end + 1;
  }
  close(operators.end);
  return written.toString('latin1', 0, length);
}
