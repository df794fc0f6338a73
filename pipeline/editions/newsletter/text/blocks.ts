import type { ListItem, RootContent } from 'mdast';
import type { Generated } from '../../../directives/nodes.ts';
import { isPhrase, noteMark, writePhrases, type Pen } from './phrases.ts';
import { writeTable, type Row } from './table.ts';
import { hang, lineWidth, wrap } from './wrap.ts';

/** Blocks as plain text, with an empty line between them. */
export function writeBlocks(nodes: readonly RootContent[], pen: Pen, width: number = lineWidth): string {
  if (nodes.length > 0 && nodes.every(isPhrase)) return wrap(writePhrases(nodes, pen), width);
  return nodes
    .map((node) => writeBlock(node, pen, width))
    .filter((text) => text !== '')
    .join('\n\n');
}

function writeBlock(node: RootContent, pen: Pen, width: number): string {
  switch (node.type) {
    case 'paragraph':
      return wrap(writePhrases(node.children, pen), width);
    case 'heading':
      return underline(wrap(writePhrases(node.children, pen), width), node.depth === 1 ? '=' : '-');
    case 'list':
      return writeList(node.children, node.ordered === true ? (node.start ?? 1) : undefined, pen, width);
    case 'blockquote':
      return writeBlocks(node.children, pen, width - 2)
        .replace(/^/gm, '> ')
        .replace(/ +$/gm, '');
    case 'code':
      return node.value.replace(/^/gm, '    ');
    case 'thematicBreak':
      return '* * *';
    case 'table': {
      const [head, ...rows] = node.children.map((row) => row.children.map((cell) => writePhrases(cell.children, pen)));
      return writeTable(head, rows, width);
    }
    case 'footnoteDefinition': {
      const mark = `${noteMark(node, pen)} `;
      return hang(mark, writeBlocks(node.children, pen, width - mark.length));
    }
    case 'drawn':
      return wrap(`[Image: ${node.alt}]`, width);
    case 'containerDirective':
      return writeBox(node.children, classesOf(node), pen, width);
    case 'generated':
      return writeElement(node, pen, width);
    default:
      return isPhrase(node) ? wrap(writePhrases([node], pen), width) : '';
  }
}

function writeElement(element: Generated, pen: Pen, width: number): string {
  const { hName: name, hProperties } = element.data;
  const { children } = element;
  if (name === 'ul' || name === 'ol') return writeList(children, name === 'ol' ? 1 : undefined, pen, width);
  if (name === 'figure')
    return `${writeBlocks(children, pen, width)}\n\n${wrap(seeFigure(hProperties['id'], pen), width)}`;
  if (name === 'table') return writeTable(undefined, rowsOf(children, pen, width), width);
  return writeBox(children, classesOf(element), pen, width);
}

/** The way to a picture, which plain text cannot show. */
function seeFigure(id: string | string[] | undefined, { links, seeFigure: words }: Pen): string {
  return `${words} ${links.mark(`#${String(id ?? '')}`)}`;
}

/** A box is its content; a caution or a list of warning signs says first that it is one. */
function writeBox(children: RootContent[], classes: Classes, pen: Pen, width: number): string {
  const content = children.filter((child) => !classesOf(child).includes('caution-title'));
  const text = writeBlocks(content, pen, width);
  if (!classes.some((name) => warnings.has(name))) return text;
  if (content[0]?.type !== 'paragraph') return `${pen.warning}:\n\n${text}`;
  const [first = '', ...others] = text.split('\n\n');
  return [wrap(`${pen.warning}: ${first.replace(/\n/g, ' ')}`, width), ...others].join('\n\n');
}

const warnings: ReadonlySet<string | number> = new Set(['caution', 'caution-line', 'red-flags']);

function writeList(items: readonly RootContent[], start: number | undefined, pen: Pen, width: number): string {
  const marks = items.map((_, index) => (start === undefined ? '- ' : `${start + index}. `));
  const texts = items.map((item, index) => {
    const mark = (marks[index] ?? '') + checkbox(item);
    return hang(mark, writeBlocks('children' in item ? item.children : [item], pen, width - mark.length));
  });
  return texts.join(texts.some((text) => text.includes('\n\n')) ? '\n\n' : '\n');
}

function checkbox(item: RootContent): string {
  const checked: ListItem['checked'] = item.type === 'listItem' ? item.checked : undefined;
  return typeof checked === 'boolean' ? (checked ? '[x] ' : '[ ] ') : '';
}

function rowsOf(children: readonly RootContent[], pen: Pen, width: number): readonly Row[] {
  return children.flatMap((child) => {
    if (child.type !== 'generated') return [];
    if (child.data.hName !== 'tr') return rowsOf(child.children, pen, width);
    return [child.children.map((cell) => ('children' in cell ? writeCell(cell.children, pen, width) : ''))];
  });
}

/** A cell is running text, or blocks when it holds a list: lines of their own, narrow enough for the indent of a record. */
function writeCell(children: RootContent[], pen: Pen, width: number): string {
  return children.every(isPhrase) ? writePhrases(children, pen) : writeBlocks(children, pen, width - 2);
}

type Classes = readonly (string | number)[];

function classesOf(node: RootContent): Classes {
  if (node.type === 'drawn') return [];
  const className = node.data?.hProperties?.['className'];
  return Array.isArray(className) ? className : [];
}

function underline(text: string, line: string): string {
  const longest = Math.max(...text.split('\n').map(({ length }) => length));
  return `${text}\n${line.repeat(longest)}`;
}
