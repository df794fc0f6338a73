/** How far a glyph stands behind the beginning of the one before it, and where its number begins. */
export type GlyphStep = { by: number; glyphs: number };

const codeOf = (letter: string): number => letter.charCodeAt(0);
const [space, point, minus, zero] = [codeOf(' '), codeOf('.'), codeOf('-'), codeOf('0')];

/** Reads ` 8.5 0 Td <00e6> Tj` into `found`; `false` when the glyph does not stand in the same line of text. */
export function readStep(bytes: Uint8Array, start: number, found: GlyphStep): boolean {
  let at = start;
  const isBack = bytes[at] === minus;
  if (isBack) at += 1;
  let value = 0;
  let unit = 0;
  for (let code = bytes[at] ?? space; code !== space; at += 1, code = bytes[at] ?? space) {
    if (code === point) unit = 1;
    else if (code >= zero && code < zero + 10) {
      value = value * 10 + code - zero;
      unit *= 10;
    } else return false;
  }
  // ` 0 Td <`: no step down.
  const isLevel = bytes[at + 1] === zero && bytes[at + 2] === space && bytes[at + 3] === codeOf('T');
  if (!isLevel || bytes[at + 4] !== codeOf('d') || bytes[at + 6] !== codeOf('<')) return false;
  if (unit > 0) value /= unit;
  found.by = isBack ? -value : value;
  found.glyphs = at + 7;
  return true;
}
