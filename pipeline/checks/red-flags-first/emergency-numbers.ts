import type { Book, Finding } from '../../book.ts';
import { passagesOf } from '../../prose/passage.ts';

/** The numbers to call in an emergency, by the place; add a place with a source that says so. */
const numbersOf: readonly { readonly number: string; readonly places: readonly string[] }[] = [
  { number: '999', places: ['uk', 'united kingdom', 'great britain', 'britain', 'gb'] },
  { number: '112', places: ['europe', 'eu', 'european union'] },
  { number: '911', places: ['us', 'usa', 'united states', 'united states of america', 'america'] },
];

/** A number of the health service for what is no emergency. */
const nhsNumber = '111';

const known: readonly string[] = numbersOf.map(({ number }) => number);

/** A short number that the text tells the reader to call. */
const calls = /\b(?:call|phone|ring|dial|NHS)(?: on)? (\d{3})\b(?! \p{L}*s\b)/giu;

/** Where a file lacks something. */
const top = { line: 1, column: 1 };

/** Numbers that are missing, or are not those of their place, in `guide.yaml` and in what tells the reader to call. */
export function* numberFaults(book: Book): Iterable<Finding> {
  const { manifest, manifestFile: file, manifestPlace } = book;
  if (manifest.emergencyNumbers.length === 0) {
    const reason =
      'Unexpected guide without emergency numbers, expected `emergency-numbers` with a place and a number each';
    yield { file, place: top, reason };
  }
  for (const [index, { place, number }] of manifest.emergencyNumbers.entries()) {
    const name = place
      .toLowerCase()
      .replace(/^the |\./g, '')
      .trim();
    const own = numbersOf.find(({ places }) => places.includes(name));
    if (own === undefined ? known.includes(number) : own.number === number) continue;
    yield {
      file,
      place: manifestPlace(['emergency-numbers', index, 'number']),
      reason: `Unexpected emergency number \`${number}\` for \`${place}\`, expected \`${own?.number ?? known.join('`, `')}\``,
      note: 'A new place and its number stand in `red-flags-first/emergency-numbers.ts` first, from a source.',
    };
  }
  yield* inSigns(book);
  for (const chapter of [...book.chapters, ...book.issues]) {
    for (const passage of passagesOf(chapter)) {
      for (const { number, start } of wrongIn(passage.text)) {
        yield { file: chapter.file, place: passage.place(start, start + number.length), ...wrong(number) };
      }
    }
  }
}

function* inSigns({ lists: { redFlags } }: Book): Iterable<Finding> {
  for (const { value, place } of redFlags.factTexts) {
    for (const { number } of wrongIn(value)) yield { file: redFlags.file, place, ...wrong(number) };
  }
}

function wrongIn(text: string): readonly { readonly number: string; readonly start: number }[] {
  return Array.from(text.matchAll(calls), ({ 0: found, 1: number = '', index }) => ({
    number,
    start: index + found.length - number.length,
    isKnown: /^NHS/i.test(found) ? number === nhsNumber : number === nhsNumber || known.includes(number),
  })).filter(({ isKnown }) => !isKnown);
}

function wrong(number: string): Pick<Finding, 'reason' | 'note'> {
  return {
    reason: `Unexpected number \`${number}\` to call, expected \`${[...known, nhsNumber].join('`, `')}\``,
    note: 'A wrong number costs time when time counts.',
  };
}
