import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Position } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Book, Chapter, FactText, Place } from '../../book.ts';
import { stepFacts } from '../../domain/step.ts';
import { symptomFacts } from '../../domain/symptom.ts';
import { location } from '../../location.ts';
import { passagesOf, type Passage } from '../../prose/passage.ts';
import { sentencesIn } from '../../prose/sentence.ts';
import { linksIn, type Pointer } from './pointers.ts';

/** A text that readers read as one, and what it points at. */
export type Said = {
  readonly text: string;
  readonly place: (start: number, end: number) => Place | undefined;
  /** What is linked in it, and where; a mark without words stands where the words before it end. */
  readonly links: () => readonly Pointer[];
  /** The sentence around an offset. */
  readonly sentenceAt: (offset: number) => { readonly start: number; readonly end: number };
  /** The line it begins on. */
  readonly line: number;
  readonly form: 'paragraph' | 'heading' | 'row' | 'fact' | 'how-often';
};

/** Paragraphs, headings, rows of tables, the facts of a step, and what a symptom leaves out. */
export function saidIn(chapter: Chapter, book: Book): Said[] {
  return [...paragraphs(chapter, book), ...headingsAndRows(chapter, book), ...facts(chapter, book)];
}

function paragraphs(chapter: Chapter, book: Book): Said[] {
  return passagesOf(chapter, book).map((passage) => {
    const { text, place, node } = passage;
    const sentenceAt: Said['sentenceAt'] = (offset) =>
      sentencesIn(passage).find(({ start, end }) => start <= offset && offset < end) ?? { start: 0, end: text.length };
    const links = () => linksIn(node, book).map(({ link, to }) => ({ ...stretchOf(link, passage), to }));
    return { text, place, links, sentenceAt, line: lineOf(node.position), form: 'paragraph' };
  });
}

/** Where a link stands in a text; one that prints no words stands where the sentence before it ends. */
function stretchOf(link: Nodes, { spans, text, place }: Passage): Pick<Pointer, 'start' | 'end'> {
  const span = spans.find(({ node }) => node === link);
  if (span !== undefined) return span;
  const source = link.position?.start.offset ?? 0;
  const standsBefore = (at: number): boolean => (place(at, at + 1).end.offset ?? 0) <= source;
  let [from, to] = [0, text.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (standsBefore(middle)) from = middle + 1;
    else to = middle;
  }
  const at = Math.max(0, text.slice(0, from).trimEnd().length - 1);
  return { start: at, end: at + 1 };
}

function headingsAndRows(chapter: Chapter, book: Book): Said[] {
  const said: Said[] = [];
  visit(chapter.tree, (node) => {
    if (node.type !== 'heading' && node.type !== 'tableRow') return undefined;
    const text = node.type === 'heading' ? toString(node) : node.children.map((cell) => toString(cell)).join(' | ');
    const links = () => linksIn(node, book).map(({ to }) => ({ start: 0, end: text.length, to }));
    const form = node.type === 'heading' ? 'heading' : 'row';
    said.push({ ...whole(chapter.file, node.position, text, links), form });
    return SKIP;
  });
  return said;
}

function facts(chapter: Chapter, book: Book): Said[] {
  if (stepFacts(chapter) !== undefined) {
    const [dose, often] = [chapter.factPlace(['dose']), chapter.factPlace(['how-often'])];
    const isIn = ({ place }: FactText, other: Position | undefined): boolean =>
      other !== undefined && isWithin(place, other);
    return chapter.factTexts
      .filter((text) => !isIn(text, dose))
      .map((text) => ({
        ...whole(chapter.file, text.place, text.value, () => []),
        form: isIn(text, often) ? 'how-often' : 'fact',
      }));
  }
  return (symptomFacts(chapter)?.['leave-out'] ?? []).map(({ step, when }, index) => {
    const to = book.targetOf.get(step);
    const place = chapter.factPlace(['leave-out', index, 'when']);
    const links = to === undefined ? [] : [{ start: 0, end: when.length, to }];
    return whole(chapter.file, place, when, () => links);
  });
}

/** A text without sentences of its own; a part of it is looked up in the source. */
function whole(file: VFile, position: Position | undefined, text: string, links: Said['links']): Said {
  const from = position?.start.offset ?? 0;
  const place = (start: number, end: number): Place | undefined => {
    const source = String(file).slice(from, position?.end.offset);
    const at = source.indexOf(text.slice(start, end), Math.min(start, source.length));
    const [first, last] = [location(file).toPoint(from + at), location(file).toPoint(from + at + end - start)];
    return position === undefined || at === -1 || first === undefined || last === undefined
      ? position
      : { start: first, end: last };
  };
  const sentenceAt = () => ({ start: 0, end: text.length });
  return { text, place, links, sentenceAt, line: lineOf(position), form: 'fact' };
}

function isWithin(inner: Position, outer: Position): boolean {
  const [from, to] = [outer.start.offset ?? 0, outer.end.offset ?? 0];
  return (inner.start.offset ?? 0) >= from && (inner.end.offset ?? 0) <= to;
}

function lineOf(position: Position | undefined): number {
  return position?.start.line ?? 0;
}
