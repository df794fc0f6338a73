import type { Root } from 'hast';
import type { Book, Extract, Finding, PrintedChapter, Proof, Publication, Telling } from '../book.ts';
import { word } from '../word.ts';
import { toldChapters } from './telling/told-chapters.ts';
import { blocksOf } from './words-arrive/blocks-of.ts';
import { captionsOf } from './words-arrive/captions-of.ts';
import { lostBlocks, type LostBlock } from './words-arrive/lost-blocks.ts';
import { type Manner, wordsIn } from './words-arrive/words-in.ts';

/** The editions that tell chapters or letters whole; sheets have rules of their own. */
const judged: ReadonlySet<string> = new Set(['pdf', 'large-print', 'epub', 'web', 'newsletter']);

/** So many losses of a telling are named one by one. */
const most = 3;

/**
 * Each paragraph, item, cell and heading of a chapter or letter stands whole and in order wherever an edition tells it: who
 * reads "over 9" for "over 5" in a stop rule goes on. Print may move captions; what an edition adds is not judged.
 */
export const wordsArrive: Proof = {
  id: 'words-arrive',
  about: 'Every text of every chapter and letter stands whole and in its order wherever an edition tells it.',
  *run(extracts, publication) {
    for (const extract of extracts) {
      if (!judged.has(extract.edition)) continue;
      for (const telling of toldChapters(extract, publication)) yield* lossesOf(telling, extract, publication);
    }
  },
};

function* lossesOf(telling: Telling, extract: Extract, { book, chapters, issues }: Publication): Iterable<Finding> {
  const page = [...chapters, ...issues].find(({ chapter }) => chapter.anchor === telling.chapter);
  if (page === undefined) return;
  const lost = lostIn(telling, page, mannerOf(extract, telling), book);
  const { file } = page.chapter;
  for (const { text, after } of lost.slice(0, most)) {
    const place = after === undefined ? 'at its beginning' : `after “${after}”`;
    yield { file, reason: `Unexpected loss of “${text}” in ${extract.path}, ${telling.where}, expected it ${place}` };
  }
  if (lost.length > most)
    yield {
      file,
      reason: `Unexpected loss of texts in ${extract.path}, ${telling.where}: and ${lost.length - most} more`,
    };
}

function mannerOf({ document }: Extract, { where }: Telling): Manner {
  return document !== undefined ? 'print' : where.endsWith('.txt') ? 'plain' : 'page';
}

function lostIn({ text }: Telling, { html }: PrintedChapter, manner: Manner, book: Book): readonly LostBlock[] {
  const pageNumber = new RegExp(String.raw`\(?${word(book.words, 'page')}\s[ivxlc\d]+(?!\p{L})\)?`, 'gu');
  const words = (said: string) => wordsIn(manner === 'print' ? said.replace(pageNumber, ' ') : said, manner);
  const told = words(text);
  const lost = (page: Root) =>
    lostBlocks(
      blocksOf(page, manner)
        .map((block) => ({ text: block, words: words(block) }))
        .filter((block) => block.words.length > 0),
      told,
    );
  return [...lost(html), ...(manner === 'print' ? captionsOf(html).flatMap(lost) : [])];
}
