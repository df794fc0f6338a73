import type { Extract, Publication, Telling } from '../../book.ts';

/** What a finished file tells of each page; of those pages it ought to tell and does not, nothing. */
export function toldChapters(extract: Extract, publication: Publication): readonly Telling[] {
  return [...tellingsOf(extract), ...untold(extract, publication)];
}

/** A sheet tells one chapter alone. */
function tellingsOf({ sheet, text, path, tellings = [] }: Extract): readonly Telling[] {
  return sheet === undefined ? tellings : [{ chapter: sheet.chapter, where: path, text }];
}

/** The chapters, or the letters, of which an edition that tells them has nothing. */
function untold({ edition, sheet, tellings }: Extract, { book }: Publication): readonly Telling[] {
  if (sheet !== undefined || tellings === undefined) return [];
  const told = new Set(tellings.map(({ chapter }) => chapter));
  const pages = edition === 'newsletter' ? book.issues : book.chapters;
  return pages.flatMap(({ anchor: chapter }) => (told.has(chapter) ? [] : [{ chapter, where: 'nowhere', text: '' }]));
}
