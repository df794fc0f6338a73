import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { PrintedChapter, Publication } from '../../book.ts';
import { chapterSign } from '../../chapter-sign.ts';
import { wordsIn } from '../../printed-pages/words.ts';

/** What print may put before the first words of a page, and no other edition tells there. Each as its words. */
export function printedAdditions(chapter: PrintedChapter, publication: Publication): readonly (readonly string[])[] {
  return [[], ...kickers(chapter, publication), ...tableHeads(chapter)];
}

/** The part that a chapter is in, and its place there, above its title. */
function kickers({ chapter }: PrintedChapter, { book }: Publication): readonly (readonly string[])[] {
  const part = book.manifest.parts.find(({ files }) => files.includes(chapter.file.path));
  const place = chapterSign(chapter, book)?.place ?? '';
  return [wordsIn(`${part?.title ?? ''} ${place}`), wordsIn(place)];
}

/** The heading row of a table, which stands again above the rest of the table on the next page. */
function tableHeads({ html }: PrintedChapter): readonly (readonly string[])[] {
  const heads: Element[] = [];
  visit(html, 'element', (element) => {
    if (element.tagName === 'thead') heads.push(element);
  });
  return heads.map((head) => {
    const cells: string[] = [];
    visit(head, 'element', (element) => {
      if (element.tagName === 'th' || element.tagName === 'td') cells.push(toString(element));
    });
    return wordsIn(cells.join(' '));
  });
}
