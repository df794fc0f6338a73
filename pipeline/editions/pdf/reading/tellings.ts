import type { FoundElement, PageText, Telling } from '../../../book.ts';

/** What the pages of each chapter say: from the one on which it begins to the one before the next that opens something. */
export function tellingsOf(
  chapters: readonly string[],
  pageOf: ReadonlyMap<string, number>,
  pages: readonly PageText[],
  elements: readonly FoundElement[],
  drawn: readonly string[],
): readonly Telling[] {
  return chapters.flatMap((chapter) => {
    const begin = pageOf.get(chapter);
    if (begin === undefined) return [];
    const next = pages.findIndex(({ opened }, index) => index >= begin && opened !== undefined);
    const told = pages.slice(begin - 1, next === -1 ? undefined : next);
    const last = begin - 1 + told.length;
    const where = last === begin ? `page ${begin}` : `pages ${begin} to ${last}`;
    const pictures = elements.flatMap(({ alt, page = 0 }) =>
      alt === undefined || page < begin || page > last ? [] : [alt],
    );
    return [
      {
        chapter,
        where,
        text: told.map(({ text }) => text).join('\n'),
        pictures,
        drawn: [drawn.slice(begin - 1, last).join('\n')],
      },
    ];
  });
}
