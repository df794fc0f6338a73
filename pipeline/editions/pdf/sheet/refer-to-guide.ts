import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { CONTINUE, SKIP, visitParents } from 'unist-util-visit-parents';
import type { Words } from '../../../book.ts';
import { word } from '../../../word.ts';
import { anchorsOf } from '../anchors.ts';
import { hasClass } from '../element.ts';
import { anchorOf } from '../page-references.ts';
import type { GuidePages } from './guide-pages.ts';

/** Kinds of target whose page a reader of the sheet may want to open: the meaning of a word is not among them. */
const kinds = ['step', 'muscle', 'symptom', 'chapter', 'section', 'figure', 'table', 'claim'];

/**
 * Leads the links of a sheet, in place: one that leads to a place on the sheet stays, any other becomes plain text, and names
 * the page of the guide where it is the first to that place.
 */
export function referToGuide(page: Root, pages: GuidePages, words: Words): void {
  const here = new Set(anchorsOf(page));
  const named = new Set<string>();
  visitParents(page, 'element', (link, ancestors) => {
    const anchor = anchorOf(link);
    const parent = ancestors.at(-1);
    if (anchor === undefined || parent === undefined || here.has(anchor)) return CONTINUE;
    const place = parent.children.indexOf(link);
    const kind = kinds.find((one) => hasClass(link, one));
    const text = h('span', { className: ['reference', ...(kind === undefined ? [] : [kind])] }, link.children);
    parent.children[place] = text;
    const number = pages.get(anchor);
    if (kind === undefined || number === undefined || named.has(anchor)) return [SKIP, place + 1];
    named.add(anchor);
    const label = `${word(words, 'page')}\u00a0${number}`;
    const isListed = ancestors.some((ancestor) => hasClass(ancestor, 'routine'));
    if (isListed) parent.children.push(pageOf('turn-to', ` ${label}`));
    else parent.children.splice(place + 1, 0, pageOf('page-reference', ` (${label})`));
    return [SKIP, place + (isListed ? 1 : 2)];
  });
}

function pageOf(name: string, label: string): Element {
  return h('span', { className: [name] }, label);
}
