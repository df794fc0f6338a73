/** The name of the `@page` of a chapter, by its place in the book. */
export function pageName(index: number): string {
  return `chapter-${index}`;
}

/** What a chapter's pages need to know of it. */
type Running = { readonly title: string; readonly isFront: boolean };

/**
 * The running heads: the book on left-hand pages, the chapter on right-hand ones; and roman folios on the pages before the
 * body. CSS can name a chapter only by a page of its own.
 */
export function runningHeadsCss(title: string, chapters: readonly Running[]): string {
  return [
    `@page :left{@top-left{content:${cssString(title)}}}`,
    ...chapters.map((chapter, index) => {
      const name = pageName(index);
      const head = `@page ${name}:right{@top-right{content:${cssString(chapter.title)}}}.${name}{page:${name}}`;
      return chapter.isFront ? head + romanFolios(name) : head;
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
