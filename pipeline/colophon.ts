import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Book } from './book.ts';
import { word } from './word.ts';

/** What stands at the foot of every web page: what the guide is not, who reviewed it, edition, date and licence. */
export function colophon(book: Book): readonly ElementContent[] {
  const { licence } = book.manifest;
  const lines = [...notices(book), editionLine(book)];
  return [
    ...lines.map((line) => h('p', line)),
    ...(licence === undefined ? [] : [h('p', `${word(book.words, 'licence')}: ${licence}`)]),
  ];
}

/** What a guide about health says wherever it goes: that it is no diagnosis, and who has reviewed it. */
export function notices({ manifest, words }: Book): readonly string[] {
  if (manifest.profile !== 'health-guide') return [];
  const review = manifest.undecided.includes('reviewer')
    ? `${word(words, 'not-reviewed')}.`
    : `${word(words, 'reviewed-by')} ${manifest.decided.reviewer}.`;
  return [word(words, 'disclaimer'), review];
}

/** "Edition 1.0, November 22, 2026." */
export function editionLine({ manifest, words }: Book): string {
  return `${word(words, 'edition')} ${manifest.edition}, ${longDate(manifest)}.`;
}

/** "999 UK, 112 Europe"; empty when the guide names none. */
export function emergencyNumbers({ manifest }: Book): string {
  return manifest.emergencyNumbers.map(({ place, number }) => `${number} ${place}`).join(', ');
}

function longDate({ date, language }: Book['manifest']): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
