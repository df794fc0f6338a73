import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { FoundPageEntry, PrintedChapter, Publication } from '../../book.ts';
import { word } from '../../word.ts';
import type { ExpectedEntry } from './expected-entries.ts';
import { type Difference, firstDifference, startsWith } from './first-difference.ts';
import { printedAdditions } from './printed-additions.ts';
import { wordsIn } from '../../printed-pages/words.ts';

/** Tells where the words behind a marker are not the first words of the page that it announces. */
export function pageDifference(
  { page, run, index }: ExpectedEntry,
  entry: FoundPageEntry,
  labels: ReadonlySet<string>,
  publication: Publication,
): Difference | undefined {
  const most = run.kind === 'opening' ? titleWords(publication) : Infinity;
  const printed = wordsIn(page.text).slice(0, most);
  const told = wordsIn(entry.text).slice(0, most);
  const sign = wordsIn(word(publication.book.words, 'page'));
  const numbers = [...labels].map((label) => [...sign, ...wordsIn(label)]);
  const [before, after] = [run.pages[index - 1], run.pages[index + 1]].map((one) => wordsIn(one?.text ?? ''));
  const isTorn = labels.has(printed[0] ?? '') && endsWith(before ?? [], sign);
  const tears = labels.has(after?.[0] ?? '') && endsWith(printed, sign);
  const pageNumbers = tears ? [...numbers, sign] : numbers;
  const chapter = publication.chapters.find((one) => one.chapter.anchor === run.anchor);
  const leads = chapter === undefined ? [[]] : printedAdditions(chapter, publication);
  const starts = isTorn ? [...leads, printed.slice(0, 1)] : leads;
  if (page.beginsWithPicture && isCaption(printed, told, chapter)) return undefined;
  const differences = starts
    .filter((lead) => lead.length === 0 || startsWith(printed, lead, 0))
    .map((lead) => firstDifference(printed.slice(lead.length), told, pageNumbers));
  const found = differences.filter((one) => one !== undefined).toSorted((one, other) => other.after - one.after);
  return found.length < differences.length ? undefined : found[0];
}

/** Below the title, title pages say different things of their editions. */
function titleWords({ book: { manifest } }: Publication): number {
  return wordsIn(`${manifest.title} ${manifest.subtitle ?? ''}`).length;
}

/** Whether page and place begin with the caption of a picture, all of it: print may move both over the text around them. */
function isCaption(printed: readonly string[], told: readonly string[], chapter: PrintedChapter | undefined): boolean {
  return captionsOf(chapter).some((caption) => startsWith(printed, caption, 0) && startsWith(told, caption, 0));
}

function captionsOf(chapter: PrintedChapter | undefined): readonly (readonly string[])[] {
  const captions: (readonly string[])[] = [];
  if (chapter !== undefined)
    visit(chapter.html, 'element', (element) => {
      if (element.tagName === 'figcaption') captions.push(wordsIn(toString(element)));
    });
  return captions;
}

function endsWith(text: readonly string[], words: readonly string[]): boolean {
  return startsWith(text, words, text.length - words.length);
}
