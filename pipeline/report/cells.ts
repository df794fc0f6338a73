import stringWidth from 'string-width';

/** What a reader sees as one character: how it is shown, how many columns wide, and where it stands in the line. */
export type Cell = { readonly shown: string; readonly width: number; readonly start: number; readonly end: number };

const tabStop = 4;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A piece of a line as cells: tabs reach to the next tab stop, and what a terminal would obey is made visible. */
export function cellsOf(piece: string, offset: number): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of graphemes.segment(piece)) {
    const shown = segment === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : visible(segment);
    const width = stringWidth(shown);
    cells.push({ shown, width, start: offset + index, end: offset + index + segment.length });
    column += width;
  }
  return cells;
}

/** Where the character begins that holds this offset. */
export function boundaryBefore(line: string, offset: number): number {
  return graphemes.segment(line).containing(offset)?.index ?? offset;
}

/** Control and direction characters, with which a text could steer a terminal. */
const obeyed = /[\0-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Puts a visible sign for each character that a terminal would obey instead of show; line breaks stay. */
export function visible(text: string): string {
  return text.replace(obeyed, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
  });
}
