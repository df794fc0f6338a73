import { toString } from 'hast-util-to-string';
import type { Book, Extract, Publication } from '../../book.ts';
import { once } from '../../once.ts';
import { word } from '../../word.ts';

/** A page number as it is printed: of the body, or roman. */
export const number = String.raw`(?:\d+|[ivxlcdm]+)`;

/** "(page 31)" behind a reference in a sentence, and "page 31" at the end of an entry of a list. */
export function pagePatterns({ words }: Book): { readonly inSentence: RegExp; readonly atEnd: RegExp } {
  const page = word(words, 'page');
  return {
    inSentence: new RegExp(String.raw`\(${page}\s(${number})\)`, 'gu'),
    atEnd: new RegExp(String.raw`(?:^|\s)${page}\s(${number})$`, 'u'),
  };
}

/** The page numbers that authors typed themselves, of a source perhaps: "page 31". */
export const typedNumbers = once(({ book, chapters, issues }: Publication): ReadonlySet<string> => {
  const pattern = new RegExp(String.raw`${word(book.words, 'page')}\s(${number})(?!\p{L})`, 'gu');
  const typed = [...chapters, ...issues].flatMap(({ html }) => [...toString(html).matchAll(pattern)]);
  return new Set(typed.flatMap(([, found]) => found ?? []));
});

/** The folio of the page on which a target lies in a finished file, `undefined` where it has no such target. */
export function folioOf({ pageOf, pages }: Extract, anchor: string | undefined): string | undefined {
  const page = anchor === undefined ? undefined : pageOf?.get(anchor);
  return page === undefined ? undefined : pages?.[page - 1]?.label;
}
