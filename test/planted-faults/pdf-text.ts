import type { PdfSites } from './pdf-sites.ts';
import { shownIn, type Shown } from './pdf-pages.ts';
import { signsOf } from './safety.ts';

/** The first words of the drawing, in which warning signs stand once more. */
const drawing = 'How does the place you press or stretch feel?';

/** Every piece of text that is one of these, or a part of one, is taken off its page: in the text, or in the drawing. */
export function cutTexts(textsOf: (finished: Parameters<PdfSites>[1]) => readonly string[], isDrawn = false): PdfSites {
  return (document, finished) => {
    const all = shownIn(document);
    const drawn = all.find(({ text }) => drawing.startsWith(text) && text.length > 20)?.page;
    const texts = textsOf(finished);
    const isOwn = ({ text: piece }: Shown, text: string) =>
      text.includes(piece.trim()) && texts.filter((one) => one.includes(piece.trim())).length === 1;
    return texts.flatMap((text) =>
      all
        .filter(
          (shown) =>
            (shown.page === drawn) === isDrawn &&
            shown.run !== undefined &&
            shown.text.trim().length >= 7 &&
            isOwn(shown, text),
        )
        .map((shown) => ({
          told: [`“${text}”`],
          plant: ({ rewrite }) => rewrite(shown.page, withOperator(shown, '<> Tj')),
        })),
    );
  };
}

/** Words of the drawing. */
export const cutDrawing = cutTexts(() => [drawing, 'The worst', 'Nothing', '6 to 10: stop'], true);

/** Warning signs, each without a line or a part of it. */
export const cutSigns = cutTexts(signsOf);

/** Stop rules of a step, each without a line or a part of it. */
export const cutRules = cutTexts(() => ['Leg pain that grows as you walk. Rest for a while.']);

/** Behind these pages a number that stands alone may be one in a picture. */
const lists = 4;

/** Page numbers behind references, or in lists, that change their places. */
export const exchangedNumbers: PdfSites = (document) => {
  const shown = shownIn(document);
  const numbers = shown.flatMap((one, index) => {
    const isNumber = one.page <= lists || /page\s?$/.test(shown[index - 1]?.text ?? '');
    const alone = isNumber ? /^\s?\(?(?:page\s)?\d+\)?$/ : /^\s?\(?page\s\d+\)?$/;
    const [number] = alone.test(one.text) ? (/\d+/.exec(one.text) ?? []) : [];
    return number === undefined || one.run === undefined ? [] : [{ ...one, number }];
  });
  return numbers.flatMap((one, index) => {
    const isLike = ({ page, font, number, text }: (typeof numbers)[number]) =>
      page === one.page && font === one.font && number !== one.number && text.includes('(') === one.text.includes('(');
    const other = numbers.slice(index + 1).find(isLike);
    if (other === undefined) return [];
    return [
      {
        told: [`Unexpected page ${other.number}`],
        plant: ({ rewrite }) =>
          rewrite(one.page, (content) => withOperator(one, other.operator)(withOperator(other, one.operator)(content))),
      },
    ];
  });
};

/** The emergency number with its last digit as its first. */
export const wrongNumbers: PdfSites = (document) =>
  shownIn(document)
    .filter(({ run, text }) => run !== undefined && text.includes('number (112'))
    .map((shown) => ({
      told: ['112'],
      plant: ({ rewrite }) => {
        const at = shown.text.indexOf('112');
        const codes = shown.operator.match(/[\dA-Fa-f]{4}/g) ?? [];
        let place = -1;
        const operator = shown.operator.replace(/[\dA-Fa-f]{4}/g, (code) => {
          place += 1;
          return place === at + 2 ? (codes[at] ?? code) : code;
        });
        rewrite(shown.page, withOperator(shown, operator));
      },
    }));

/** Folios that are taken off. */
export const cutFolios: PdfSites = (document) =>
  shownIn(document)
    .filter(({ page, run, text }) => page > 4 && run === undefined && /^\d+$/.test(text))
    .map((shown) => ({
      told: [`page ${shown.page}`, 'without its number'],
      plant: ({ rewrite }) => rewrite(shown.page, withOperator(shown, '<> Tj')),
    }));

/** The content of a page with another operator in the place of one. */
function withOperator({ at, operator }: Shown, next: string): (content: string) => string {
  return (content) => {
    const start = content.indexOf(operator, at);
    return content.slice(0, start) + next + content.slice(start + operator.length);
  };
}
