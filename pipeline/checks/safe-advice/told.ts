import type { Heading, Image, Paragraph, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { Book, Chapter, FactText, Place } from '../../book.ts';
import { nodesOf } from '../../nodes-of.ts';
import { once } from '../../once.ts';
import { passagesOf } from '../../prose/passage.ts';
import { sentencesIn } from '../../prose/sentence.ts';

/** What a reader is told in one go: a sentence, or one with the next, which goes on with it. */
export type Told = {
  readonly text: string;
  readonly file: VFile;
  /** The place of the characters from `start` to `end` of `text`. */
  place(start: number, end: number): Place | undefined;
};

type Piece = { readonly text: string; readonly start: number; readonly end: number };

/** What a chapter tells, where a pattern finds anything in it: prose, headings, rows, texts of pictures, and facts. */
export const toldIn = once((isWorth: (text: string) => boolean) =>
  once((chapter: Chapter): readonly Told[] => {
    const { file, tree } = chapter;
    const prose = passagesOf(chapter).flatMap((passage) =>
      isWorth(passage.text)
        ? told(passage.text, sentencesIn(passage), file, (start, end) => passage.place(start, end))
        : [],
    );
    const others = nodesOf(tree, 'heading', 'tableRow', 'image', 'paragraph').flatMap((node) => {
      if (node.type === 'paragraph' && node.data?.directiveLabel !== true) return [];
      const text = wordsOf(node);
      return isWorth(text) ? told(text, split(text), file, () => node.position) : [];
    });
    return [...prose, ...others, ...inFacts(chapter, isWorth)];
  }),
);

/** A row of a table reads as one sentence: "A lump: it is harmless". */
function wordsOf(node: Heading | Image | Paragraph | TableRow): string {
  if (node.type === 'image') return node.alt ?? '';
  return node.type === 'tableRow' ? node.children.map((cell) => toString(cell)).join(': ') : toString(node);
}

/** What the lists of a book tell; an entry of the glossary is about its term. */
export function toldInLists({ lists }: Book, isWorth: (text: string) => boolean): readonly Told[] {
  const { terms, claims, redFlags } = lists;
  const definitions = terms.entries.flatMap(({ term, definition }, index) => {
    const place = terms.factPlace([index, 'definition']);
    const text = `${term}: ${definition}`;
    if (place === undefined || !isWorth(text)) return [];
    const subject = term.replace(/[()]/g, ',');
    return split(definition).map((sentence): Told => ({
      text: `${subject}: ${sentence.text}`,
      file: terms.file,
      place: () => place,
    }));
  });
  return [...definitions, ...inFacts(claims, isWorth), ...inFacts(redFlags, isWorth)];
}

function inFacts(
  { file, factTexts }: { readonly file: VFile; readonly factTexts: readonly FactText[] },
  isWorth: (text: string) => boolean,
) {
  return factTexts.flatMap(({ value, place }) => (isWorth(value) ? told(value, split(value), file, () => place) : []));
}

function told(whole: string, sentences: readonly Piece[], file: VFile, place: Told['place']): readonly Told[] {
  return sentences.map(({ start, end }, index) => {
    const next = sentences[index + 1];
    const isGoingOn = next !== undefined && goingOn.test(next.text);
    const last = isGoingOn ? next.end : end;
    return { text: whole.slice(start, last), file, place: (from, to) => place(start + from, start + to) };
  });
}

/** "It is normal.", "Carry on.": about what was said before. */
const goingOn =
  /^(?:(?:so|then|but|and|just|both|all)[ ,]+)?(?:(?:it|this|that|these|those|they)(?:['’]s| (?:is|are|can|may|shows?|means?|feels?|goes?|go))|carry on|keep|stay|go on|go ahead|continue|hold on|rub (?:it|them)|press (?:on|it|there)|do not (?:worry|stop|mind)|don['’]t (?:worry|stop|mind)|nothing to|no (?:need|reason|cause))\b/i;

/** Facts and cells are short: where a point and a space end a sentence is near enough. */
function split(text: string): readonly Piece[] {
  return Array.from(text.matchAll(/[^.!?]+(?:[.!?]+(?=\s|$)|[.!?]+[^\s.!?]*|$)/g), ({ 0: found, index: start }) => {
    const trimmed = found.trimStart();
    const end = start + found.length;
    return { text: trimmed, start: end - trimmed.length, end };
  });
}
