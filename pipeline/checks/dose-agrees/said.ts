import type { Link, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Position } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Book, Chapter, FactText, Place, Target } from '../../book.ts';
import { stepFacts } from '../../domain/step.ts';
import { symptomFacts } from '../../domain/symptom.ts';
import { location } from '../../location.ts';
import { once } from '../../once.ts';
import { passagesOf } from '../../prose/passage.ts';
import { sentencesIn } from '../../prose/sentence.ts';

/** A text that readers read as one, and what it points at. */
export type Said = {
  readonly text: string;
  readonly place: (start: number, end: number) => Place | undefined;
  /** What is linked in the sentence around an offset, and in the whole text. */
  readonly linkedAt: (offset: number) => readonly Target[];
  readonly linked: readonly Target[];
  readonly isHeading: boolean;
};

/** Paragraphs, headings, rows of tables, the facts of a step, and what a symptom leaves out. */
export function saidIn(chapter: Chapter, book: Book): Said[] {
  return [...paragraphs(chapter, book), ...headingsAndRows(chapter, book), ...facts(chapter, book)];
}

function paragraphs(chapter: Chapter, book: Book): Said[] {
  const target = targetOf(book);
  return passagesOf(chapter, book).map((passage) => {
    const links = passage.spans.flatMap(({ start, end, node }) => {
      const to = node.type === 'link' ? target(node) : undefined;
      return to === undefined ? [] : [{ start, end, to }];
    });
    const marks = linksIn(passage.node).flatMap((link) => target(link) ?? []);
    const linkedAt = (offset: number): readonly Target[] => {
      const sentence = sentencesIn(passage).find(({ start, end }) => start <= offset && offset < end);
      if (sentence === undefined) return marks;
      return links.filter(({ start, end }) => start < sentence.end && end > sentence.start).map(({ to }) => to);
    };
    return { text: passage.text, place: passage.place, linkedAt, linked: marks, isHeading: false };
  });
}

function headingsAndRows(chapter: Chapter, book: Book): Said[] {
  const said: Said[] = [];
  visit(chapter.tree, (node) => {
    if (node.type !== 'heading' && node.type !== 'tableRow') return undefined;
    const text = node.type === 'heading' ? toString(node) : node.children.map((cell) => toString(cell)).join(' | ');
    const linked = linksIn(node).flatMap((link) => targetOf(book)(link) ?? []);
    said.push({ ...whole(chapter.file, node.position, text, linked), isHeading: node.type === 'heading' });
    return SKIP;
  });
  return said;
}

function facts(chapter: Chapter, book: Book): Said[] {
  if (stepFacts(chapter) !== undefined) {
    const dose = chapter.factPlace(['dose']);
    const isDose = ({ place }: FactText): boolean => dose !== undefined && isWithin(place, dose);
    return chapter.factTexts
      .filter((text) => !isDose(text))
      .map(({ value, place }) => whole(chapter.file, place, value, []));
  }
  return (symptomFacts(chapter)?.['leave-out'] ?? []).map(({ step, when }, index) => {
    const target = book.targetOf.get(step);
    const place = chapter.factPlace(['leave-out', index, 'when']);
    return whole(chapter.file, place, when, target === undefined ? [] : [target]);
  });
}

/** A text without sentences of its own; a part of it is looked up in the source. */
function whole(file: VFile, position: Position | undefined, text: string, linked: readonly Target[]): Said {
  const from = position?.start.offset ?? 0;
  const place = (start: number, end: number): Place | undefined => {
    const source = String(file).slice(from, position?.end.offset);
    const at = source.indexOf(text.slice(start, end), Math.min(start, source.length));
    const [first, last] = [location(file).toPoint(from + at), location(file).toPoint(from + at + end - start)];
    return position === undefined || at === -1 || first === undefined || last === undefined
      ? position
      : { start: first, end: last };
  };
  return { text, place, linkedAt: () => linked, linked, isHeading: false };
}

function isWithin(inner: Position, outer: Position): boolean {
  const [from, to] = [outer.start.offset ?? 0, outer.end.offset ?? 0];
  return (inner.start.offset ?? 0) >= from && (inner.end.offset ?? 0) <= to;
}

function linksIn(node: Nodes): Link[] {
  const links: Link[] = [];
  visit(node, 'link', (link) => {
    links.push(link);
  });
  return links;
}

/** What a link leads to. */
const targetOf = once((book: Book) => {
  const targets = new Map(
    book.references.flatMap(({ node, target }) => (target === undefined ? [] : [[node, target]])),
  );
  return (link: Link): Target | undefined => targets.get(link);
});
