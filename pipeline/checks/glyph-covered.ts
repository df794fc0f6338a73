import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { location, type Location } from '../location.ts';
import type { Book, Check, Finding, Place } from '../book.ts';
import type { Position } from 'unist';

/** How often one character is named in one file: who reads of it twice knows. */
const most = 3;

/** The fonts of the book have a glyph for every character that is printed. */
export const glyphCovered: Check = {
  id: 'glyph-covered',
  about: 'The fonts of the book have every character of the text.',
  *book(book) {
    for (const { file, tree, factTexts } of [...book.chapters, ...book.issues, ...book.figures]) {
      const texts = factTexts.map(({ value, place }) => ({ value, place }));
      visit(tree, (node) => {
        if ((node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') && node.position !== undefined)
          texts.push({ value: node.value, place: node.position });
      });
      yield* uncovered(book, file, texts);
    }
    for (const { file, factTexts } of Object.values(book.lists)) yield* uncovered(book, file, factTexts);
  },
};

function* uncovered(
  book: Book,
  file: VFile,
  texts: readonly { readonly value: string; readonly place: Position }[],
): Iterable<Finding> {
  const { toPoint } = location(file);
  const seen = new Map<string, number>();
  for (const { value, place } of texts) {
    let from = place.start.offset ?? 0;
    for (const character of value) {
      const code = character.codePointAt(0) ?? 0;
      if (book.covers(code)) continue;
      const at = String(file).indexOf(character, from);
      const isHere = at >= 0 && at < (place.end.offset ?? 0);
      if (isHere) from = at + character.length;
      const times = (seen.get(character) ?? 0) + 1;
      seen.set(character, times);
      if (times > most) continue;
      const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
      yield {
        file,
        place: isHere ? placeOf(toPoint, at, character.length) : place,
        reason: `Unexpected character \`${character}\` (${name}), expected one that the fonts of the book have`,
        note: 'Say it in words, or with a character that the fonts have: readers would see an empty box.',
      };
    }
  }
}

function placeOf(toPoint: Location['toPoint'], at: number, length: number): Place | undefined {
  const [start, end] = [toPoint(at), toPoint(at + length)];
  return start && end && { start, end };
}
