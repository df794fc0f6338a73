import type { Element, ElementContent } from 'hast';
import { inlineElements } from '../../../inline-elements.ts';
import type { ToldWord } from './told-words.ts';

/** A page, or an element of it. */
export type Holder = { readonly children: ElementContent[] };

/**
 * Puts a marker before a word: out of the elements of the line that the word opens, before a heading that it opens and a
 * formula that it is in, before signs that open it, such as a bracket. Changes the tree it is given.
 */
export function placeMarker(marker: Element, told: ToldWord, content: Holder): void {
  const whole = told.around.find((element) => isWhole(element, told));
  if (whole !== undefined) return putBefore(marker, whole, holderOf(whole, told, content));
  const outermost = told.around.find((_element, index) => opensLine(told, index));
  if (outermost !== undefined) return putBefore(marker, outermost, holderOf(outermost, told, content));
  const holder: Holder = told.around.at(-1) ?? content;
  const text = told.node.value;
  const lead = /[\p{Ps}\p{Pi}"'\u00bf\u00a1]*$/u.exec(text.slice(0, told.offset))?.[0].length ?? 0;
  const split = told.offset - lead;
  const rest = { ...told.node, value: text.slice(split) };
  const place = holder.children.indexOf(told.node);
  told.node.value = text.slice(0, split);
  holder.children.splice(place + 1, 0, marker, rest);
}

/** Puts a marker before an element of a page, wherever it stands. */
export function putBeforeElement(marker: Element, element: Element, content: Holder): void {
  const holder = parentOf(element, content);
  if (holder !== undefined) putBefore(marker, element, holder);
}

/** Whether no marker may stand in an element before the word. */
function isWhole(element: Element, { opens }: ToldWord): boolean {
  return element.tagName === 'math' || (/^h[1-6]$/.test(element.tagName) && opens.has(element));
}

/** Whether an element of the line, and all in it up to the word, begins with the word. */
function opensLine({ around, opens }: ToldWord, index: number): boolean {
  return around.slice(index).every((element) => inlineElements.has(element.tagName) && opens.has(element));
}

function holderOf(element: Element, { around }: ToldWord, content: Holder): Holder {
  return around[around.indexOf(element) - 1] ?? content;
}

function putBefore(marker: Element, element: Element, holder: Holder): void {
  holder.children.splice(holder.children.indexOf(element), 0, marker);
}

function parentOf(element: Element, holder: Holder): Holder | undefined {
  if (holder.children.includes(element)) return holder;
  for (const child of holder.children) {
    const found = child.type === 'element' ? parentOf(element, child) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
