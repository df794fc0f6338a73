import type { Emphasis, Link, LinkReference, Nodes, Paragraph, Strong } from 'mdast';
import type { Position } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Book, Chapter } from '../book.ts';
import { location } from '../location.ts';
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
  const labelled = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!labelled.has(identifier)) labelled.set(identifier, url);
  });
  const collect = (node: Nodes, within: Passage['within'], isItem: boolean): void => {
    visit(node, (inner) => {
      if (inner === node) return undefined;
      if (inner.type === 'table' || inner.type === 'heading' || inner.type === 'code') return SKIP;
      if (inner.type === 'containerDirective') {
        collect(inner, containerName(inner.name), false);
        return SKIP;
      }
      if (inner.type === 'listItem' || inner.type === 'footnoteDefinition') {
        const outer = inner.type === 'listItem' ? 'list' : 'note';
        collect(inner, within === 'prose' ? outer : within, inner.type === 'listItem');
        return SKIP;
      }
      if (inner.type !== 'paragraph') return undefined;
      if (inner.data?.directiveLabel !== true)
        passages.push(passageOf(inner, { within, isItem, file, book, labelled }));
      return SKIP;
    });
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

/** A stretch of text that stands in one piece of the source: where each character begins and ends is asked for seldom. */
type Stretch = { readonly at: number; readonly length: number; stands(): ReturnType<typeof aligned> };

function passageOf(paragraph: Paragraph, { within, isItem, file, book, labelled }: Around): Passage {
  const source = String(file);
  const whole = paragraph.position ?? nowhere;
  const stretches: Stretch[] = [];
  const spans: Span[] = [];
  let text = '';
  let cursor = whole.start.offset ?? 0;
  read(paragraph);
  return { text, within, isItem, node: paragraph, spans, place };

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
    const end = position?.end.offset ?? start + value.length;
    const from = start + (type === 'inlineCode' ? codeStart(source.slice(start, end), value) : 0);
    const stands = () =>
      aligned(value, source.slice(from, end)).map(([first, last]) => [from + first, from + last] as const);
    stretches.push({ at: text.length, length: value.length, stands });
    text += value.replace(/[\r\n\t]/g, ' ');
    cursor = end;
  }

  function label(node: Link): void {
    const target = book.targetOf.get(node.url);
    if (target === undefined || target.kind === 'claim') return;
    const { start, end } = node.position ?? whole;
    const stand = [start.offset ?? 0, end.offset ?? 0] as const;
    const { length } = target.label;
    stretches.push({ at: text.length, length, stands: () => Array.from({ length }, () => stand) });
    text += target.label;
  }

  function place(start: number, end: number): Position {
    const first = stretches.findLast(({ at, length }) => at <= start && start < at + length);
    const last = stretches.findLast(({ at, length }) => at < end && end <= at + length);
    if (first === undefined || last === undefined) return whole;
    const point = pointsOf(file);
    const [from = 0] = first.stands()[start - first.at] ?? [];
    const [, to = 0] = last.stands()[end - 1 - last.at] ?? [];
    return { start: point(from) ?? whole.start, end: point(to) ?? whole.end };
  }
}

/** Where code begins behind its backticks, and behind the space that may pad it. */
function codeStart(source: string, value: string): number {
  const ticks = /^`*/.exec(source)?.[0].length ?? 0;
  return source[ticks] === ' ' && value[0] !== ' ' ? ticks + 1 : ticks;
}

const pointsOf = once((file: VFile) => location(file).toPoint);

const nowhere: Position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
