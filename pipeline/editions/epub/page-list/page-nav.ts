import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Words } from '../../../book.ts';
import { word } from '../../../word.ts';
import type { PageEntry } from './mark-pages.ts';

/** The page list, which reading systems use to go to a page and never show: https://www.w3.org/TR/epub-33/#sec-nav-pagelist */
export function pageNavigation(entries: readonly PageEntry[], words: Words): readonly Element[] {
  if (entries.length === 0) return [];
  const ariaLabel = word(words, 'epub-page-list');
  return [
    h('nav#page-list', { 'epub:type': 'page-list', role: 'doc-pagelist', ariaLabel, hidden: true }, [
      h(
        'ol',
        entries.map(({ label, href }) => h('li', h('a', { href }, label))),
      ),
    ]),
  ];
}
