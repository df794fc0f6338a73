/** The pages of a chapter or list: what CSS calls them, which is a class of its section too, and what stands at their head. */
export type Running = { readonly page: string; readonly title: string; readonly isFront: boolean };

/**
 * The running heads: the book on left-hand pages, the chapter or list on right-hand ones; and roman folios on the pages before the
 * body. CSS can name a chapter only by a page of its own.
 */
export function runningHeadsCss(title: string, sections: readonly Running[]): string {
  return [
    `@page :left{@top-left{content:${cssString(title)}}}`,
    ...sections.map(({ page, title: own, isFront }) => {
      // Lists are also `.added`, and some `.front`, which have pages of their own.
      const head = `@page ${page}:right{@top-right{content:${cssString(own)}}}section.${page}.${page}{page:${page}}`;
      return isFront ? head + romanFolios(page) : head;
    }),
  ].join('\n');
}

/** Pages of a name do not count into the folios of the body, and carry their own. */
function romanFolios(name: string): string {
  const number = 'content:counter(page,lower-roman)';
  return `@page ${name}{counter-increment:none}@page ${name}:left{@bottom-left{${number}}}@page ${name}:right{@bottom-right{${number}}}`;
}

/** Text as a CSS string that can neither end early nor end the style element it stands in. */
function cssString(text: string): string {
  return `"${text.replace(/["\\<>&\p{Cc}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}
