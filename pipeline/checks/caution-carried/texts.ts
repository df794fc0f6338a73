import type { Nodes } from 'mdast';
import type { Book, Place } from '../../book.ts';
import { instructionsIn, plain, type Instruction } from './instructions.ts';
import { muscleNamesIn, type NamedMuscle } from './muscle-names.ts';
import { saidText } from './said-text.ts';

/** A paragraph or the like: what it says to do, and the muscles that it names. */
export type SaidText = {
  readonly place: Place | undefined;
  readonly instructions: readonly Instruction[];
  readonly muscles: readonly NamedMuscle[];
};

/** Reads one text. */
export function readText(book: Book, text: string, place: Place | undefined): SaidText {
  return { place, instructions: instructionsIn(book, text), muscles: muscleNamesIn(book)(plain(text)) };
}

/** The texts below a node that say to do something, without those of its cautions. */
export function textsBelow(book: Book, node: Nodes): readonly SaidText[] {
  if (node.type === 'containerDirective' && node.name === 'caution') return [];
  if (!isBlock(node)) return 'children' in node ? node.children.flatMap((inner) => textsBelow(book, inner)) : [];
  const text = saidText(book, node);
  return instructionsIn(book, text).length === 0 ? [] : [readText(book, text, node.position)];
}

/** Whether a node holds text of its own, and no other block. */
export function isBlock({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell' || type === 'code';
}

/** Whether a text names such a muscle before an offset, so that "it" may be the muscle. */
export function isNamedBefore(muscles: readonly NamedMuscle[], about: ReadonlySet<string>, offset: number): boolean {
  return muscles.some(({ owners, start }) => start < offset && owners.some((owner) => about.has(owner)));
}
