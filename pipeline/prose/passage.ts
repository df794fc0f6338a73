import type { Emphasis, Link, LinkReference, Nodes, Paragraph, Parents, Strong } from 'mdast';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import type { Book, Chapter } from '../book.ts';
import { location } from '../location.ts';
import { nodesOf } from '../nodes-of.ts';
import { once } from '../once.ts';
import { aligned } from './aligned.ts';

/** A paragraph as readers read it: its words in one string, and where in the file each stretch of them stands. */
export type Passage = {
  readonly text: string;
  /** The nearest container: `steps` and `caution` have stricter limits than running prose. */
  readonly within: 'prose' | 'list' | 'caution' | 'key-point' | 'margin' | 'note';
  /** Whether it is a list item, or a part of one. */
  readonly isItem: boolean;
  readonly node: Paragraph;
  /** What stands out in the text: links and stresses, outer before inner. */
  readonly spans: readonly Span[];
  /** The place of the characters from `start` to `end` of `text`. */
  place(start: number, end: number): Position;
};

/** A link or a stress, and what it takes up of the passage's text. */
export type Span = {
  readonly start: number;
  readonly end: number;
  readonly node: Link | LinkReference | Emphasis | Strong;
  /** Where a link leads, also one by its label, `[words][label]`; `undefined` for a stress. */
  readonly url: string | undefined;
};

/** What fills an empty reference such as `[](step:walk)`. */
type Labels = Pick<Book, 'targetOf'>;

/**
 * The paragraphs of a chapter which readers read as prose: no headings, tables, captions, code or front matter. With a book,
 * empty references read as their labels do, `Step 4`; marks of claims stand in the margin and are no words.
 */
export function passagesOf(chapter: Chapter, book: Labels = unlabelled): readonly Passage[] {
  return inBook(book)(chapter);
}

const unlabelled: Labels = { targetOf: new Map() };
const inBook = once((book: Labels) => once((chapter: Chapter) => readPassages(chapter, book)));

function readPassages({ tree, file }: Chapter, book: Labels): readonly Passage[] {
  const passages: Passage[] = [];
  const labelled = new Map(
    nodesOf(tree, 'definition')
      .toReversed()
      .map(({ identifier, url }) => [identifier, url]),
  );
  const collect = (outer: Parents, within: Passage['within'], isItem: boolean): void => {
    for (const node of outer.children) {
      if (node.type === 'containerDirective') collect(node, containerName(node.name), false);
      else if (node.type === 'listItem') collect(node, within === 'prose' ? 'list' : within, true);
      else if (node.type === 'footnoteDefinition') collect(node, within === 'prose' ? 'note' : within, false);
      else if (node.type === 'list' || node.type === 'blockquote') collect(node, within, isItem);
      else if (node.type === 'paragraph' && node.data?.directiveLabel !== true)
        passages.push(passageOf(node, { within, isItem, file, book, labelled }));
    }
  };
  collect(tree, 'prose', false);
  return passages;
}

function containerName(name: string): Passage['within'] {
  return name === 'caution' || name === 'key-point' || name === 'margin' ? name : 'prose';
}

type Around = Pick<Passage, 'within' | 'isItem'> & {
  readonly file: VFile;
  readonly book: Labels;
  readonly labelled: ReadonlyMap<string, string>;
};

/** A stretch of text that stands between two offsets of the source. */
type Stretch = {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
  /** What the source says there; `undefined` of a label, which stands nowhere. */
  readonly value: string | undefined;
};

/** Keeps little of each paragraph: a big book has many. */
function passageOf(paragraph: Paragraph, around: Around): Passage {
  const { within, isItem, file } = around;
  const { text, spans, stretches } = textOf(paragraph, around);
  const place = (start: number, end: number) => placeOf(stretches, file, start, end) ?? paragraph.position ?? nowhere;
  return { text, within, isItem, node: paragraph, spans, place };
}

function textOf(paragraph: Paragraph, { file, book, labelled }: Around) {
  const source = String(file);
  const whole = paragraph.position ?? nowhere;
  const stretches: Stretch[] = [];
  const spans: Span[] = [];
  let text = '';
  let cursor = whole.start.offset ?? 0;
  read(paragraph);
  return { text, spans, stretches };

  function read(node: Nodes): void {
    if (node.type === 'break') text += ' ';
    else if (node.type === 'text' || node.type === 'inlineCode') take(node);
    else if (node.type === 'link' && node.children.length === 0) label(node);
    else if ('children' in node) for (const child of node.children) spanned(child);
    cursor = node.position?.end.offset ?? cursor;
  }

  function spanned(node: Nodes): void {
    const { length: start } = text;
    const isSpan =
      node.type === 'link' || node.type === 'linkReference' || node.type === 'emphasis' || node.type === 'strong';
    const index = spans.length;
    read(node);
    if (!isSpan || text.length === start) return;
    const url =
      node.type === 'link' ? node.url : node.type === 'linkReference' ? labelled.get(node.identifier) : undefined;
    spans.splice(index, 0, { start, end: text.length, node, url });
  }

  function take(node: Extract<Nodes, { type: 'text' | 'inlineCode' }>): void {
    const { type, value, position } = node;
    const start = position?.start.offset ?? Math.max(cursor, source.indexOf(value, cursor));
    const to = position?.end.offset ?? start + value.length;
    const from = start + (type === 'inlineCode' ? codeStart(source.slice(start, to), value) : 0);
    stretches.push({ at: text.length, length: value.length, from, to, value });
    text += value.replace(/[\r\n\t]/g, ' ');
    cursor = to;
  }

  function label(node: Link): void {
    const target = book.targetOf.get(node.url);
    if (target === undefined || target.kind === 'claim') return;
    const { start, end } = node.position ?? whole;
    const { length } = target.label;
    const [from, to] = [start.offset ?? 0, end.offset ?? 0];
    stretches.push({ at: text.length, length, from, to, value: undefined });
    text += target.label;
  }
}

function placeOf(stretches: readonly Stretch[], file: VFile, start: number, end: number): Position | undefined {
  const first = stretches.findLast(({ at, length }) => at <= start && start < at + length);
  const last = stretches.findLast(({ at, length }) => at < end && end <= at + length);
  if (first === undefined || last === undefined) return undefined;
  const { toPoint } = location(file);
  const [from, to] = [toPoint(standOf(first, start, file)[0]), toPoint(standOf(last, end - 1, file)[1])];
  return from && to && { start: from, end: to };
}

/** Where the character at an offset of the text begins and ends in the source, which mostly says it letter by letter. */
function standOf(stretch: Stretch, offset: number, file: VFile): readonly [number, number] {
  const { at, from, to, value } = stretch;
  if (value === undefined) return [from, to];
  const index = offset - at;
  const stands = standsIn(file)(stretch);
  const [first, last] = stands === undefined ? [index, index + 1] : (stands[index] ?? [-from, -from]);
  return [from + first, from + last];
}

/** Where each character of a stretch stands, worked out once however many are asked for; `undefined` letter by letter. */
const standsIn = once((file: VFile) =>
  once(({ from, to, value = '' }: Stretch) => {
    const source = String(file).slice(from, to);
    return source === value ? undefined : aligned(value, source);
  }),
);

/** Where code begins behind its backticks, and behind the space that may pad it. */
function codeStart(source: string, value: string): number {
  const ticks = /^`*/.exec(source)?.[0].length ?? 0;
  return source[ticks] === ' ' && value[0] !== ' ' ? ticks + 1 : ticks;
}

const nowhere: Position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
