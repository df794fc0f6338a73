import type { Words } from '../book.ts';
import { word } from '../word.ts';

/** A name as an index sorts it: `the hip bender` stands under `hip bender`. */
export function plainName(name: string, words: Words): string {
  const article = word(words, 'index-articles')
    .split(' ')
    .find((one) => name.startsWith(`${one} `));
  return article === undefined ? name : name.slice(article.length + 1);
}
