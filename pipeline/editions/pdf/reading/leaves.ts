import type { PDFPageProxy } from 'pdfjs-dist';

type Tree = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;
type Node = Tree | Tree['children'][number];

/** A piece of a page's tagged content: some text or an annotation, the block it stands in, and the link around it. */
export type Leaf = {
  readonly kind: 'content' | 'annotation';
  readonly id: string;
  /** Counted on the page: pieces of one block are one run of text. */
  readonly block: number;
  readonly link: object | undefined;
  /** Whether it is drawn in a picture. */
  readonly isDrawn: boolean;
  /** Whether it is the number or the bullet of a list item. */
  readonly isItemLabel: boolean;
};

/** Elements that stand within a line of text; every other one begins a new line. */
const inline = new Set([
  'NonStruct',
  'Span',
  'Strong',
  'Em',
  'Link',
  'Code',
  'Quote',
  'Reference',
  'Lbl',
  'LBody',
  'Note',
]);

/** What pdf.js puts before the ids of annotations in the structure tree. */
const annotationPrefix = 'pdfjs_internal_id_';

/** The tagged content of a page, in reading order; nothing of a page without tags. */
export function leavesOf(tree: Tree | null): readonly Leaf[] {
  const leaves: Leaf[] = [];
  let block = 0;
  const walk = (node: Node, link: object | undefined, isDrawn: boolean, isItemLabel: boolean): void => {
    if ('children' in node) {
      if (!inline.has(node.role)) block += 1;
      for (const child of node.children) {
        const { role } = node;
        walk(child, role === 'Link' ? node : link, isDrawn || role === 'Figure', isItemLabel || role === 'Lbl');
      }
      if (!inline.has(node.role)) block += 1;
    } else if (node.type === 'annotation') {
      leaves.push({ kind: 'annotation', id: node.id.replace(annotationPrefix, ''), block, link, isDrawn, isItemLabel });
    } else {
      leaves.push({ kind: 'content', id: node.id, block, link, isDrawn, isItemLabel });
    }
  };
  if (tree !== null) walk(tree, undefined, false, false);
  return leaves;
}
