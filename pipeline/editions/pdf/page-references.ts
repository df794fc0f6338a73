import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Words } from '../../book.ts';
import { word } from '../../word.ts';
import { anchorsOf } from './anchors.ts';
import { hasClass, isElement } from './element.ts';
import { pageNumber } from './paging/page-number.ts';

/** Kinds of target that a reader of paper turns to. */
const kinds = ['step', 'muscle', 'symptom', 'chapter', 'section', 'figure', 'table'];

/** Lists to turn from: the page stands at the end of each entry. */
const directories = ['routine', 'symptom-list'];

/**
 * Adds "(page 24)" behind the first link to each place outside the chapter, and the page to every entry of a list that is
 * there to be turned from. Boxes keep their exact words: some must read the same in every edition.
 */
export function addPageReferences(page: Root, words: Words): void {
  const known = new Set(anchorsOf(page));
  const addIn = (parent: Root | Element, isDirectory: boolean): void => {
    for (const link of [...parent.children].filter(isElement)) {
      const anchor = anchorOf(link);
      if (anchor === undefined || !kinds.some((kind) => hasClass(link, kind))) {
        if (link.tagName !== 'aside') addIn(link, isDirectory || directories.some((name) => hasClass(link, name)));
      } else if (isDirectory) {
        parent.children.push(h('span.turn-to', [` ${word(words, 'page')}\u00a0`, pageNumber(anchor)]));
      } else if (!known.has(anchor)) {
        known.add(anchor);
        const place = parent.children.indexOf(link) + 1;
        parent.children.splice(place, 0, { type: 'text', value: ' ' }, pageReference(anchor, words));
      }
    }
  };
  addIn(page, false);
}

/** The anchor that a link of the book leads to. */
export function anchorOf(element: Element): string | undefined {
  const { href } = element.properties;
  return isElement(element) && element.tagName === 'a' && typeof href === 'string' && href.startsWith('#')
    ? href.slice(1)
    : undefined;
}

function pageReference(anchor: string, words: Words): Element {
  return h('span.page-reference', [`(${word(words, 'page')}\u00a0`, pageNumber(anchor), ')']);
}
