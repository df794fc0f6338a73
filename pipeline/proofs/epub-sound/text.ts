import type { Condition } from './condition.ts';
import { isDrawn, wordsOf } from './elements.ts';

/** Larger pages make small devices slow, and old ones refuse them; characters of XHTML. */
const mostBytes = 300_000;

/** Text is text: every page says something, in letters that the book brings, with nothing empty between. */
export const text: readonly Condition[] = [
  {
    id: 'page-says',
    *faults({ pages }) {
      for (const { name, elements } of pages) {
        const body = elements.find(({ element }) => element.name === 'body');
        const isPicture = elements.some(({ element }) => element.name === 'img' || element.name === 'svg');
        if (body === undefined || (wordsOf(body.element) === '' && !isPicture))
          yield { where: name, reason: 'Unexpected empty page, expected words' };
      }
    },
  },
  {
    id: 'nothing-empty',
    *faults({ pages, isGuide }) {
      for (const { name, elements } of pages)
        for (const { element } of elements)
          if (isGuide && /^(?:p|li|h[1-6]|figcaption|a|strong|em)$/.test(element.name) && element.children.length === 0)
            yield { where: name, reason: `Unexpected empty \`${element.name}\`, expected words in it` };
    },
  },
  {
    id: 'page-size',
    *faults({ epub, pages, isGuide }) {
      const names = new Set(pages.map(({ name }) => name));
      for (const { name, bytes } of epub.files)
        if (isGuide && names.has(name) && bytes > mostBytes)
          yield { where: name, reason: `Unexpected page of ${bytes} bytes, expected at most ${mostBytes}` };
    },
  },
  {
    id: 'letters-there',
    *faults({ pages, isGuide, publication: { book } }) {
      for (const { name, elements } of pages)
        for (const placed of elements)
          for (const child of placed.element.children) {
            const value = child.type === 'text' && !isDrawn(placed) ? child.value : '';
            const missing = [...value].find((letter) => !book.covers(letter.codePointAt(0) ?? 0));
            if (isGuide && missing !== undefined)
              yield {
                where: name,
                reason: `Unexpected letter “${missing}”, expected one that the fonts of the book have`,
              };
          }
    },
  },
];
