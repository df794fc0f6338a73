import type { Nodes, Paragraph } from 'mdast';
import type { Point, Position } from 'unist';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { Chapter } from '../book.ts';

/** A paragraph as readers read it: its words in one string, and where in the file each stretch of them stands. */
export type Passage = {
  readonly text: string;
  /** The nearest container: `steps` and `caution` have stricter limits than running prose. */
  readonly within: 'prose' | 'list' | 'caution' | 'key-point' | 'margin' | 'note';
  readonly node: Paragraph;
  /** The place of the characters from `start` to `end` of `text`. */
  place(start: number, end: number): Position;
};

type Stretch = { readonly at: number; readonly length: number; readonly position: Position };

/** The paragraphs of a chapter which readers read as prose: no headings, tables, captions, code or front matter. */
export function passagesOf(chapter: Chapter): readonly Passage[] {
  const passages: Passage[] = [];
  const collect = (node: Nodes, within: Passage['within']): void => {
    visit(node, (inner) => {
      if (inner === node) return undefined;
      if (inner.type === 'table' || inner.type === 'heading' || inner.type === 'code') return SKIP;
      if (inner.type === 'containerDirective') {
        collect(inner, containerName(inner.name));
        return SKIP;
      }
      if (inner.type === 'listItem' || inner.type === 'footnoteDefinition') {
        collect(inner, within !== 'prose' ? within : inner.type === 'listItem' ? 'list' : 'note');
        return SKIP;
      }
      if (inner.type !== 'paragraph') return undefined;
      if (inner.data?.directiveLabel !== true) passages.push(passageOf(inner, within));
      return SKIP;
    });
  };
  collect(chapter.tree, 'prose');
  return passages;
}

function containerName(name: string): Passage['within'] {
  return name === 'caution' || name === 'key-point' || name === 'margin' ? name : 'prose';
}

function passageOf(paragraph: Paragraph, within: Passage['within']): Passage {
  let text = '';
  const stretches: Stretch[] = [];
  visit(paragraph, (node) => {
    if (node.type === 'break') text += ' ';
    if ((node.type !== 'text' && node.type !== 'inlineCode') || node.position === undefined) return;
    stretches.push({ at: text.length, length: node.value.length, position: node.position });
    text += node.value.replace(/[\r\n\t]/g, ' ');
  });
  const whole = paragraph.position ?? nowhere;
  const pointAt = (index: number): Point => {
    const stretch = stretches.findLast(({ at, length }) => at <= index && index <= at + length);
    return stretch === undefined ? whole.start : pointIn(paragraph, stretch, index - stretch.at);
  };
  return { text, within, node: paragraph, place: (start, end) => ({ start: pointAt(start), end: pointAt(end) }) };
}

/** Counts lines and columns through one text node; exact unless the source writes a character as an entity. */
function pointIn(paragraph: Paragraph, { position }: Stretch, offset: number): Point {
  let { line, column } = position.start;
  let value = '';
  visit(paragraph, (node) => {
    if (node.position === position && 'value' in node) {
      value = node.value;
      return EXIT;
    }
    return undefined;
  });
  for (const character of value.slice(0, offset)) {
    if (character === '\n') {
      line += 1;
      column = 1;
    } else column += character.length;
  }
  return { line, column, ...(position.start.offset === undefined ? {} : { offset: position.start.offset + offset }) };
}

const nowhere: Position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
