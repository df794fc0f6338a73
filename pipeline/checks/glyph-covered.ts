import type { VFile } from 'vfile';
import { location, type Location } from '../location.ts';
import { nodesOf } from '../nodes-of.ts';
import type { Book, Check, FactText, Finding, Place } from '../book.ts';

/** How often one character, as readers see it, is named in one file: who reads of it twice knows. */
const most = 3;

/** The fonts of the book have a glyph for every character that is printed. */
export const glyphCovered: Check = {
  id: 'glyph-covered',
  about: 'The fonts of the book have every character of the text.',
  *book(book) {
    for (const { file, tree, factTexts } of [...book.chapters, ...book.issues, ...book.figures]) {
      const texts = factTexts.map(({ value, place }) => ({ value, place }));
      for (const { value, position } of nodesOf(tree, 'text', 'inlineCode', 'code'))
        if (position !== undefined) texts.push({ value, place: position });
      yield* uncovered(book, file, texts);
    }
    for (const { file, factTexts } of Object.values(book.lists)) yield* uncovered(book, file, factTexts);
    yield* uncovered(book, book.manifestFile, manifestTexts(book));
  },
};

/** What the title page, the contents and the imprint print of `guide.yaml`. */
function manifestTexts({ manifest, manifestPlace }: Book): readonly FactText[] {
  const { title, subtitle, credit, description, licence, decided, parts } = manifest;
  const texts: readonly (readonly [readonly (string | number)[], string | undefined])[] = [
    [['title'], title],
    [['subtitle'], subtitle],
    [['credit'], credit],
    [['description'], description],
    [['licence'], licence],
    [['publisher'], decided.publisher],
    [['contact'], decided.contact],
    [['postal-address'], decided.postalAddress],
    [['funding'], decided.funding],
    [['reviewer'], decided.reviewer],
    ...parts.map((part, index) => [['parts', index, 'title'], part.title] as const),
  ];
  return texts.flatMap(([path, value]) => {
    const place = value === undefined ? undefined : manifestPlace(path);
    return value !== undefined && place !== undefined ? [{ value, place }] : [];
  });
}

function* uncovered(book: Book, file: VFile, texts: readonly FactText[]): Iterable<Finding> {
  const { toPoint } = location(file);
  const seen = new Map<string, number>();
  for (const { value, place } of texts) {
    let from = place.start.offset ?? 0;
    for (const character of charactersWithout(book, value)) {
      const at = String(file).indexOf(character, from);
      const isHere = at >= 0 && at < (place.end.offset ?? 0);
      if (isHere) from = at + character.length;
      const times = (seen.get(character) ?? 0) + 1;
      seen.set(character, times);
      if (times > most) continue;
      yield {
        file,
        place: isHere ? placeOf(toPoint, at, character.length) : place,
        reason: `Unexpected character \`${character}\` (${numbers(character)}), expected one that the fonts of the book have`,
        note: 'Say it in words, or with a character that the fonts have: readers would see an empty box.',
      };
    }
  }
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader takes for one character and a font cannot show: a letter with its marks, a family of joined emoji. */
function* charactersWithout(book: Book, text: string): Iterable<string> {
  const isCovered = (characters: string): boolean =>
    Array.from(characters).every((character) => book.covers(character.codePointAt(0) ?? 0));
  if (isCovered(text)) return;
  for (const { segment } of segmenter.segment(text)) if (!isCovered(segment)) yield segment;
}

/** A character may be made of many; so many are named. */
const mostNumbers = 7;

function numbers(character: string): string {
  const codes = Array.from(character, (one) => one.codePointAt(0) ?? 0);
  const names = codes.slice(0, mostNumbers).map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
  return [...names, ...(codes.length > mostNumbers ? ['…'] : [])].join(' ');
}

function placeOf(toPoint: Location['toPoint'], at: number, length: number): Place | undefined {
  const [start, end] = [toPoint(at), toPoint(at + length)];
  return start && end && { start, end };
}
