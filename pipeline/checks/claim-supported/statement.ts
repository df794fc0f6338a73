import type { Link, Nodes, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Chapter, FactText, Place } from '../../book.ts';
import { location } from '../../location.ts';
import { once } from '../../once.ts';
import { passagesOf, type Passage } from '../../prose/passage.ts';
import { sentencesIn, sentencesOf } from '../../prose/sentence.ts';

/** A sentence, and what stands beside it to support it. */
export type Statement = {
  readonly text: string;
  readonly file: VFile;
  /** The paragraph it stands in; `undefined` in headings, tables and facts. */
  readonly paragraph: Paragraph | undefined;
  /** Ids of the claims marked at its end. */
  readonly claims: readonly string[];
  /** Whether its paragraph carries the mark of a claim. */
  readonly isMarked: boolean;
  /** Whether it, or the sentence before it, names a source. */
  readonly isSourced: boolean;
  /** Whether it stands in a list of warnings. */
  readonly isWarning: boolean;
  /** Offsets in `text` of what others say: the texts of links to sources, and words in quotation marks. */
  readonly quoted: readonly (readonly [number, number])[];
  /** The place of the characters from `start` to `end` of `text`. */
  place(start: number, end: number): Place | undefined;
};

/** The sentences of a chapter: its prose, its headings and the cells of its tables. */
export const statementsIn = once((chapter: Chapter): readonly Statement[] => [
  ...passagesOf(chapter).flatMap((passage) => inPassage(passage, chapter.file)),
  ...beyondProse(chapter),
]);

/** The sentences of a stretch of a file as it is written there, such as a value in YAML. */
export function statementsOf(file: VFile, stretch: FactText['place']): readonly Statement[] {
  return inFile(file)(stretch);
}

const inFile = once((file: VFile) => once((stretch: FactText['place']) => readStatements(file, stretch)));

function readStatements(file: VFile, stretch: FactText['place']): readonly Statement[] {
  const offset = stretch.start.offset ?? 0;
  const text = String(file).slice(offset, stretch.end.offset).replace(/\s/g, ' ');
  const { toPoint } = location(file);
  return sentencesOf(text).map(({ start: first, end: last }) => ({
    ...unsupported,
    text: text.slice(first, last),
    file,
    quoted: quotedIn(text.slice(first, last)),
    place(from, to) {
      const [start, end] = [toPoint(offset + first + from), toPoint(offset + first + to)];
      return start && end && { start, end };
    },
  }));
}

const unsupported = { paragraph: undefined, claims: [], isMarked: false, isSourced: false, isWarning: false };

/** Headings and cells, one stretch of words after the other. */
function beyondProse({ file, tree }: Chapter): readonly Statement[] {
  const found: Statement[] = [];
  visit(tree, (node) => {
    if (node.type !== 'heading' && node.type !== 'tableCell') return;
    const isMarked = node.children.some((child) => child.type === 'link' && child.url.startsWith('claim:'));
    visit(node, 'text', ({ position }) => {
      if (position !== undefined) found.push(...statementsOf(file, position).map((one) => ({ ...one, isMarked })));
    });
  });
  return found;
}

function inPassage(passage: Passage, file: VFile): readonly Statement[] {
  const marks = marksIn(passage);
  const sentences = sentencesIn(passage);
  // A mark behind a full stop belongs to the sentence before it.
  const sentenceAt = (offset: number): number =>
    sentences.findIndex(({ start, end }) => start <= offset && offset <= end);
  const marksOf = (index: number) => marks.filter(({ at }) => sentenceAt(at) === index);
  return sentences.map(({ start, end }, index) => {
    const text = passage.text.slice(start, end);
    const titles = marks
      .filter(({ kind }) => kind === 'source')
      .map(({ at, words }) => [at, at + words.length] as const);
    return {
      text,
      file,
      paragraph: passage.node,
      claims: marksOf(index).flatMap(({ kind, id }) => (kind === 'claim' ? [id] : [])),
      isMarked: marks.some(({ kind }) => kind === 'claim'),
      isSourced: [...marksOf(index - 1), ...marksOf(index)].some(({ kind }) => kind === 'source'),
      isWarning: passage.within === 'caution',
      quoted: [...quotedIn(text), ...titles.map(([from, to]) => [from - start, to - start] as const)],
      place: (from, to) => passage.place(start + from, start + to),
    };
  });
}

function quotedIn(text: string): readonly (readonly [number, number])[] {
  return Array.from(text.matchAll(/"[^"]*"|“[^”]*”/g), ({ 0: words, index }) => [index, index + words.length]);
}

type Mark = { readonly kind: string; readonly id: string; readonly at: number; readonly words: string };

/** The links to claims and sources in a passage, by their offsets in its text; counted as `passagesOf` does. */
function marksIn({ node }: Passage): readonly Mark[] {
  const marks: Mark[] = [];
  let at = 0;
  visit(node, (inner: Nodes) => {
    if (inner.type === 'link') marks.push(...markOf(inner, at));
    if (inner.type === 'break') at += 1;
    if (inner.type === 'text' || inner.type === 'inlineCode') at += inner.value.length;
  });
  return marks;
}

function markOf(link: Link, at: number): readonly Mark[] {
  const [, kind, id] = /^(claim|source):(.+)$/.exec(link.url) ?? [];
  return kind === undefined || id === undefined ? [] : [{ kind, id, at, words: toString(link) }];
}
