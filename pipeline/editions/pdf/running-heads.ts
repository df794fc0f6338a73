/** The name of the `@page` of a chapter, by its place in the book. */
export function pageName(index: number): string {
  return `chapter-${index}`;
}

/** The running heads: the book on left-hand pages, the chapter on right-hand ones. CSS can name a chapter only by a page of its own. */
export function runningHeadsCss(title: string, chapters: readonly string[]): string {
  return [
    `@page :left{@top-left{content:${cssString(title)}}}`,
    ...chapters.map(
      (chapter, index) =>
        `@page ${pageName(index)}:right{@top-right{content:${cssString(chapter)}}}.${pageName(index)}{page:${pageName(index)}}`,
    ),
  ].join('\n');
}

/** Text as a CSS string that can neither end early nor end the style element it stands in. */
function cssString(text: string): string {
  return `"${text.replace(/["\\<>&\p{Cc}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}
