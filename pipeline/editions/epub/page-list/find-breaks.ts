import type { PageText } from '../../../book.ts';
import { matchWords } from './match-words.ts';
import type { ToldWord } from './told-words.ts';
import { wordsOf } from '../../../printed-pages/words.ts';

/** So many of the next words have to agree before a word is believed to begin a page. */
const sure = 3;

/** So many words are looked at for that: between them print may have page numbers. */
const looked = 8;

/**
 * For each page the first word on it that the EPUB tells too, `undefined` where no word was found. A page that opens the
 * chapter begins with its first word, which is its title.
 */
export function findBreaks(pages: readonly PageText[], told: readonly ToldWord[]): readonly (ToldWord | undefined)[] {
  const words = pages.map(({ text }) => wordsOf(text).map(({ word }) => word));
  const matched = matchWords(
    words.flat(),
    told.map(({ word }) => word),
  );
  let first = 0;
  const places = words.map((printed, index) => {
    first += printed.length;
    if (pages[index]?.opened !== undefined) return 0;
    return firstPlace(printed, matched.slice(first - printed.length, first), told);
  });
  return places.map((place, index) => {
    const page = pages[index];
    const from = places.slice(0, index).findLast((one) => one !== undefined) ?? 0;
    const to = places.slice(index + 1).find((one) => one !== undefined) ?? told.length;
    const caption = page?.beginsWithPicture === true ? captionPlace(page.text, told, from, to) : undefined;
    const found = caption ?? place;
    return found === undefined ? undefined : told[found];
  });
}

/** The place of the first word of a page, among those that its words have. */
function firstPlace(
  printed: readonly string[],
  places: readonly (number | undefined)[],
  told: readonly ToldWord[],
): number | undefined {
  let index = places.findIndex((_place, at) => isSure(places.slice(at, at + looked)));
  let place = places[index];
  while (place !== undefined && index > 0 && printed[index - 1] === told[place - 1]?.word) {
    index -= 1;
    place -= 1;
  }
  return place;
}

/** Whether the first place is there and enough of the others lie close behind it: all, where a page ends. */
function isSure(places: readonly (number | undefined)[]): boolean {
  const [first] = places;
  if (first === undefined) return false;
  const close = places.filter((place) => place !== undefined && place >= first && place < first + looked);
  return close.length >= Math.min(sure, places.length);
}

/** The place of the caption of the picture that begins a page: print may move both over the text around them. */
function captionPlace(text: string, told: readonly ToldWord[], from: number, to: number): number | undefined {
  const caption = wordsOf(text.split('\n')[0] ?? '').map(({ word }) => word);
  if (caption.length === 0) return undefined;
  for (let place = from; place < to; place += 1) {
    const isHere = told[place]?.picture !== undefined && caption.every((word, at) => word === told[place + at]?.word);
    if (isHere) return place;
  }
  return undefined;
}
