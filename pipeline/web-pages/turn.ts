import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PrintedChapter, Words } from '../book.ts';
import { pageFile, wayFrom, type PageAddress } from '../web-address.ts';
import { word } from '../word.ts';

/** The way from a page to the one before it and the one after it. */
export function turn(
  pages: readonly PrintedChapter[],
  index: number,
  addressOf: (printed: PrintedChapter) => PageAddress,
  words: Words,
): Element {
  const here = pages[index];
  const leaf = (printed: PrintedChapter | undefined, key: string, rel: string): readonly Element[] => {
    if (printed === undefined || here === undefined) return [];
    const href = wayFrom(addressOf(here), pageFile(addressOf(printed)));
    return [h('a', { href, rel, className: [rel] }, [h('small', word(words, key)), ' ', printed.chapter.title])];
  };
  return h('nav.turn', { ariaLabel: word(words, 'web-turn') }, [
    ...leaf(pages[index - 1], 'web-previous', 'prev'),
    ...leaf(pages[index + 1], 'web-next', 'next'),
  ]);
}
