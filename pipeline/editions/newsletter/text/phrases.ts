import type { Definition, FootnoteDefinition, FootnoteReference, PhrasingContent, RootContent } from 'mdast';
import type { LinkList } from './link-list.ts';

/** What a plain text mail is written with. */
export type Pen = {
  readonly links: LinkList;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** "WARNING", in the language of the book. */
  readonly warning: string;
  /** "note": a note and the place it belongs to are marked alike, `(note 1)`. */
  readonly note: string;
  /** "See this picture in the guide". */
  readonly seeFigure: string;
};

/** The mark of a note. */
export function noteMark(node: FootnoteReference | FootnoteDefinition, pen: Pen): string {
  return `(${pen.note} ${node.label ?? node.identifier})`;
}

/** Running text: links as `text [1]`, pictures as `[Image: what it shows]`, marks of evidence in brackets. */
export function writePhrases(nodes: readonly RootContent[], pen: Pen): string {
  return nodes
    .map((node) => writePhrase(node, pen))
    .join('')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

/** Whether a node stands in running text. */
export function isPhrase(node: RootContent): node is PhrasingContent {
  return phrases.has(node.type) || (node.type === 'generated' && phraseElements.has(node.data.hName));
}

const phrases = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'inlineCode',
  'break',
  'footnoteReference',
]);

const phraseElements = new Set(['a', 'b', 'code', 'em', 'small', 'span', 'strong', 'sub', 'sup']);

function writePhrase(node: RootContent, pen: Pen): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value.replace(/\n/g, ' ');
    case 'break':
      return '\n';
    case 'link':
      return withMark(writePhrases(node.children, pen), pen.links.mark(node.url));
    case 'linkReference': {
      const definition = pen.definitions.get(node.identifier);
      const label = writePhrases(node.children, pen);
      return definition === undefined ? label : withMark(label, pen.links.mark(definition.url));
    }
    case 'image':
    case 'imageReference':
      return `[Image: ${node.alt ?? ''}]`;
    case 'footnoteReference':
      return ` ${noteMark(node, pen)}`;
    default:
      return writeInner(node, pen);
  }
}

/** A citation is a number in brackets already: two of them side by side, `[77] [2]`, would name two things. */
function withMark(label: string, mark: string): string {
  return /^\[\d+\]$/.test(label) ? mark : `${label} ${mark}`;
}

function writeInner(node: RootContent, pen: Pen): string {
  if (!('children' in node)) return '';
  const inner = node.children.map((child) => writePhrase(child, pen)).join('');
  const className = node.data?.hProperties?.['className'];
  const isEvidence = Array.isArray(className) && className.includes('levels');
  return isEvidence ? `(${inner.trim()})` : inner;
}
