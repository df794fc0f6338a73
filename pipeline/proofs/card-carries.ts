import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Extract, Finding, FoundSheet, Proof, Publication } from '../book.ts';
import { word } from '../word.ts';

/** The group of warning signs that every card begins with. */
const group = 'short';

/** Blocks that hold no other block. */
const lines = new Set(['p', 'li', 'h2', 'th']);

/**
 * A sheet may hang alone, without the guide: what its chapter says stands on it word for word and in its order, steps with
 * their doses and cautions among it, and before the first step stand the warning signs and the numbers to call.
 */
export const cardCarries: Proof = {
  id: 'card-carries',
  about:
    'The card says all that its chapter says, in its order: the warning signs first, then the steps, with every caution.',
  *run(extracts, publication) {
    for (const extract of extracts) {
      if (extract.sheet === undefined) continue;
      yield* lost(extract, extract.sheet, publication);
      if (extract.edition !== 'diary') yield* signsLost(extract, extract.sheet, publication);
    }
  },
};

function* lost(extract: Extract, { chapter: anchor }: FoundSheet, { book, chapters }: Publication): Iterable<Finding> {
  const printed = chapters.find(({ chapter }) => chapter.anchor === anchor);
  if (printed === undefined) return;
  const text = plain(extract.text, word(book.words, 'page'));
  let place = 0;
  for (const line of linesOf(printed.html)) {
    const said = squeezed(toString(line));
    const found = text.indexOf(said, place);
    if (found !== -1) {
      place = found + said.length;
      continue;
    }
    yield {
      file: printed.chapter.file,
      place: line.position,
      reason: `Unexpected loss of “${toString(line).replace(/\s+/g, ' ').trim()}” in ${extract.path}, expected it there and in its order`,
    };
  }
}

function* signsLost(extract: Extract, { chapter: anchor }: FoundSheet, publication: Publication): Iterable<Finding> {
  const { book, chapters } = publication;
  const printed = chapters.find(({ chapter }) => chapter.anchor === anchor);
  const file = printed?.chapter.file ?? book.manifestFile;
  const text = plain(extract.text, word(book.words, 'page'));
  const steps = printed === undefined ? [] : linesOf(printed.html).filter(({ children }) => children.some(isStep));
  const firstStep = Math.min(...steps.map((line) => text.indexOf(squeezed(toString(line)))).filter((at) => at >= 0));
  const signs = book.lists.redFlags.entries.find(({ id }) => id === group)?.entries ?? [];
  const numbers = book.manifest.emergencyNumbers.map(({ place, number }) => `${number} ${place}`);
  for (const said of [...signs.map((sign) => sign.text), ...numbers]) {
    const at = text.indexOf(squeezed(said));
    if (at !== -1 && at < firstStep) continue;
    yield {
      file,
      reason: `Unexpected ${at === -1 ? 'absence' : 'place'} of “${said}” in ${extract.path}, expected it before the first step`,
    };
  }
}

function isStep(node: Element['children'][number]): boolean {
  if (node.type !== 'element') return false;
  const { className } = node.properties;
  return Array.isArray(className) && className.includes('step');
}

function linesOf(node: Root | Element): readonly Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const inner = linesOf(child);
    return inner.length > 0 || !lines.has(child.tagName) ? inner : [child];
  });
}

/** The text of a sheet without the pages of the guide that it names behind a reference. */
function plain(text: string, page: string): string {
  return squeezed(text.replace(/\s+/g, ' ').replace(new RegExp(` ?\\(${page} [ivxlcdm\\d]+\\)`, 'g'), ''));
}

/** Text without spaces: where a line breaks, or a label stands apart, is for the sheet to say. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
