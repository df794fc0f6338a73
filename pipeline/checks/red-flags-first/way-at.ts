import type { Definition, Nodes } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { Book, Chapter, Target } from '../../book.ts';
import { chapterAt, chaptersIn } from '../../chapter-at.ts';
import { chapterFacts } from '../../domain/chapter.ts';
import { stepFacts } from '../../domain/step.ts';
import { once } from '../../once.ts';
import { partOf } from '../../part-of.ts';

/** A way to a step, or to a pain with its routine, and how it is written. */
export type Way = { readonly is: 'step' | 'symptom'; readonly name: string };

/** Blocks that print steps, or what to do in one. */
const printing: readonly string[] = ['routine', 'protocol', 'doses', 'step-facts', 'muscle-card'];

/** Words that tell the reader to do a step. */
const order =
  /(?:^|[.!?:] )(?:\d+\. )?(?:(?:then|now|next|first|gently|softly|slowly|please|just),? )*(?:press|stretch|massage|knead|squeeze) (?:your|the|it|on|into|both|each|with|a|here|gently|for|along)\b/i;

/** What of a step a node brings to the reader: a link, a block, a part of its page, or words. */
export function wayAt(book: Book, page: Chapter, node: Nodes): Way | undefined {
  if (node.type === 'link') return behind(book, node, node.url);
  if (node.type === 'linkReference') {
    const definition = definitionsIn(page).get(node.identifier);
    return definition && behind(book, definition, definition.url);
  }
  if (node.type === 'leafDirective') return block(book, node);
  const isText = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
  const words = isText ? order.exec(toString(node))?.[0].replace(/^[.!?:] /, '') : undefined;
  return words === undefined ? undefined : { is: 'step', name: words };
}

/** A link to a step that treats or moves, or to a page with a routine. A check is none: it asks for the signs. */
function behind(book: Book, node: Node, name: string): Way | undefined {
  const owner = targetsOf(book).get(node)?.owner ?? book.targetOf.get(name)?.owner;
  const chapter = chaptersIn(book).get(owner ?? '');
  if (chapter === undefined) return undefined;
  if (chapter.kind === 'symptom') return { is: 'symptom', name };
  const isStep = chapter.kind === 'step' && stepFacts(chapter)?.action !== 'check';
  return isStep || chapterFacts(chapter)?.routine !== undefined ? { is: 'step', name } : undefined;
}

/** A part of a step's page is a step, but for a caution: that is what the reader should know before. */
function block(book: Book, { name, attributes }: LeafDirective): Way | undefined {
  if (printing.includes(name)) return { is: 'step', name: `::${name}` };
  if (name === 'symptom-list') return { is: 'symptom', name: `::${name}` };
  if (name === 'figure') {
    const drawing = book.drawings.get(attributes?.['id'] ?? '');
    const isOfSteps = drawing?.names.some((key) => key.startsWith('step:'));
    return isOfSteps === true ? { is: 'step', name: `::figure{#${drawing?.id ?? ''}}` } : undefined;
  }
  if (name !== 'include') return undefined;
  const from = attributes?.['from'] ?? '';
  const chapter = chapterAt(book, from);
  if (chapter?.kind !== 'step' || stepFacts(chapter)?.action === 'check') return undefined;
  const nodes = partOf(chapter, attributes?.['part'] ?? '');
  const isCaution = nodes.every((node) => node.type === 'containerDirective' && node.name === 'caution');
  return isCaution ? undefined : { is: 'step', name: from };
}

/** What a link by its label may name; the first definition of a label counts. */
export const definitionsIn = once(({ tree }: Chapter) => {
  const found = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!found.has(node.identifier)) found.set(node.identifier, node);
  });
  return found;
});

/** What the links of the book lead to, by the node of the link or of its definition. */
export const targetsOf = once(
  ({ references }: Book): ReadonlyMap<Node, Target> =>
    new Map(
      references.flatMap(({ node, target }) =>
        node === undefined || target === undefined ? [] : [[node, target] as const],
      ),
    ),
);
