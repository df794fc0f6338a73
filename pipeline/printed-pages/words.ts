/** A word as it is compared, and where it begins in its text. */
export type Word = { readonly word: string; readonly start: number };

/** Scripts that put no spaces between words: there, every letter is a word. */
const alone = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*`;

const wordPattern = new RegExp(String.raw`${alone}|(?:(?!${alone})[\p{L}\p{M}\p{N}\u00ad])+`, 'gu');

/**
 * The words of a text, in a form that two editions share: hyphens, quotation marks and other signs part words and are none,
 * ligatures are the letters they stand for.
 */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(wordPattern)].flatMap((match) => {
    const word = match[0].replaceAll('\u00ad', '').normalize('NFKC').toLowerCase();
    return word === '' ? [] : [{ word, start: match.index }];
  });
}

/** The same without their places. */
export function wordsIn(text: string): readonly string[] {
  return wordsOf(text).map(({ word }) => word);
}
