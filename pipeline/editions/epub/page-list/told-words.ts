import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { inlineElements } from '../../../inline-elements.ts';
import { wordsOf } from '../../../printed-pages/words.ts';

/** An element around a word, and how much of the page was told before it began. */
type Around = { readonly element: Element; readonly start: number };

/** A word of a page of the EPUB, and where in the tree it stands. */
export type ToldWord = {
  readonly word: string;
  readonly node: Text;
  /** Where in the text of its node it begins. */
  readonly offset: number;
  /** The outermost first. */
  readonly around: readonly Element[];
  /** Those of `around` that no word before it is in. */
  readonly opens: ReadonlySet<Element>;
  /** The picture that stands right before it, if no word is between them. */
  readonly picture: Element | undefined;
};

type Piece = { readonly node: Text; readonly start: number; readonly around: readonly Around[] };

/** Every word that a page prints, in order: what pictures hold stands apart, and numbers of notes are signs. */
export function toldWords(content: readonly ElementContent[]): readonly ToldWord[] {
  const { text, pieces, pictures } = flatten(content);
  const words = wordsOf(text);
  let at = 0;
  return words.flatMap(({ word, start }, index): readonly ToldWord[] => {
    while ((pieces[at + 1]?.start ?? Infinity) <= start) at += 1;
    const piece = pieces[at];
    if (piece === undefined) return [];
    const before = words[index - 1];
    const told = before === undefined ? 0 : before.start + 1;
    return [
      {
        word,
        node: piece.node,
        offset: start - piece.start,
        around: piece.around.map(({ element }) => element),
        opens: new Set(piece.around.filter((one) => one.start >= told).map(({ element }) => element)),
        picture: pictures.findLast((one) => one.start >= told && one.start <= start)?.element,
      },
    ];
  });
}

function flatten(content: readonly ElementContent[]): {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly pictures: readonly Around[];
} {
  let text = '';
  const pieces: Piece[] = [];
  const pictures: Around[] = [];
  const starts = new Map<Element, number>();
  const root: Root = { type: 'root', children: [...content] };
  visitParents(root, (node, ancestors) => {
    if (node.type === 'element') {
      if (!isInline(node)) text += '\n';
      starts.set(node, text.length);
      if (isPicture(node)) pictures.push({ element: outerPicture(node, ancestors), start: text.length });
      return isPicture(node) || isUntold(node) ? SKIP : undefined;
    }
    if (node.type !== 'text') return undefined;
    const elements = ancestors.filter((one) => one.type === 'element');
    const around = elements.map((element) => ({ element, start: starts.get(element) ?? 0 }));
    if (needsGap(pieces.at(-1)?.around, around)) text += '\n';
    pieces.push({ node, start: text.length, around });
    text += node.value;
    return undefined;
  });
  return { text, pieces, pictures };
}

/** Whether a block has ended between two texts. */
function needsGap(before: readonly Around[] | undefined, around: readonly Around[]): boolean {
  const still = new Set(around.map(({ element }) => element));
  return before?.some(({ element }) => !still.has(element) && !isInline(element)) ?? false;
}

/** A figure belongs to its picture when nothing of it is told before. */
function outerPicture(picture: Element, ancestors: readonly (Root | Element)[]): Element {
  const figure = ancestors.find((one) => one.type === 'element' && one.tagName === 'figure');
  return figure?.type === 'element' ? figure : picture;
}

/** Elements that hold a picture and no words of the text. */
export function isPicture({ tagName }: Element): boolean {
  return tagName === 'svg' || tagName === 'img';
}

function isUntold({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('note-number');
}

function isInline({ tagName }: Element): boolean {
  return inlineElements.has(tagName);
}
