import type { RootContent } from 'mdast';
import type { Book, Chapter, Place } from '../../book.ts';
import { printedNodes } from '../../printed-nodes.ts';
import { bodyBlocks, type BodyBlock } from './body-blocks.ts';
import type { CarriedCaution } from './carried-caution.ts';
import { demandedCautions } from './demanded-cautions.ts';
import { textsBelow } from './texts.ts';
import { toldIn } from './typed-text.ts';

/** Where a page has a caution: in its body, where readers pass it over, below what it warns of, or nowhere. */
export type Placement =
  { readonly kind: 'body' | 'nowhere' } | { readonly kind: 'hidden' | 'below'; readonly place: Place | undefined };

export function placementOf(book: Book, caution: CarriedCaution, page: Chapter): Placement {
  const blocks = bodyBlocks(book, page);
  const at = blocks.findIndex(({ node }) => node === caution.directive);
  const block = blocks[at];
  if (block === undefined) {
    const hidden = printedNodes(book, page).find(({ node }) => node === caution.directive);
    return hidden === undefined ? { kind: 'nowhere' } : { kind: 'hidden', place: hidden.place };
  }
  const demanded = demandedCautions.find(({ id }) => id === caution.id);
  if (demanded?.carry?.placed !== 'above' || caution.chapter === page) return { kind: 'body' };
  const isBelow = blocks.slice(0, at).some((one) => isDoing(book, caution, page, one));
  return isBelow ? { kind: 'below', place: block.place } : { kind: 'body' };
}

/** Whether a block is what readers are to do: a list in a step, a routine, a part of a step, a sentence in a letter. */
function isDoing(book: Book, caution: CarriedCaution, page: Chapter, { node, from }: BodyBlock): boolean {
  if (node.type === 'list') return page.kind === 'step' || node.ordered === true;
  if (node.type === 'leafDirective') return doing.has(node.name);
  if (page.kind === 'step') return false;
  if (from.kind === 'step' && from !== caution.chapter && from !== page) return !isCaution(node);
  return page.kind === 'issue' && node.type === 'paragraph' && toldIn(caution, textsBelow(book, node)) !== undefined;
}

const doing = new Set(['routine', 'protocol', 'step-facts']);

function isCaution(node: RootContent): boolean {
  return node.type === 'containerDirective' && node.name === 'caution';
}
