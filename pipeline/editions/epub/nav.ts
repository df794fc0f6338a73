import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Words } from '../../book.ts';
import { word } from '../../word.ts';
import type { Entry } from './contents.ts';
import type { Page } from './page.ts';

/** The contents list that readers see, and the landmarks: https://www.w3.org/TR/epub-33/#sec-nav */
export function navigation(entries: readonly Entry[], pages: readonly Page[], words: Words): readonly Element[] {
  return [
    h('nav#toc', { 'epub:type': 'toc', role: 'doc-toc', ariaLabelledBy: ['toc-title'] }, [
      h('h1#toc-title', word(words, 'contents')),
      list(entries),
    ]),
    h('nav#landmarks', { 'epub:type': 'landmarks', ariaLabel: word(words, 'epub-landmarks'), hidden: true }, [
      h('ol', landmarks(pages, words)),
    ]),
  ];
}

function list(entries: readonly Entry[]): Element {
  return h(
    'ol',
    entries.map(({ label, href, entries: below }) =>
      h('li', [
        href === undefined ? h('span', label) : h('a', { href }, label),
        ...(below.length > 0 ? [list(below)] : []),
      ]),
    ),
  );
}

/** Pages that readers look for by their kind. The index is not among them: a validator takes its landmark for an index. */
const sought: readonly Page['type'][] = ['glossary', 'bibliography', 'colophon'];

function landmarks(pages: readonly Page[], words: Words): Element[] {
  const first = (type: Page['type']) => pages.find((page) => page.type === type);
  const [cover, titlePage] = [first('cover'), first('titlepage')];
  // Where reading begins: in a guide of health that is its warning signs, which nobody is to skip.
  const start = pages.find((page) => page.source !== undefined);
  return [
    ...(cover === undefined ? [] : [landmark('cover', `${cover.file}#cover`, cover.title)]),
    ...(titlePage === undefined ? [] : [landmark('titlepage', titlePage.file, word(words, 'epub-title-page'))]),
    landmark('toc', '#toc', word(words, 'contents')),
    ...(start === undefined ? [] : [landmark('bodymatter', start.file, word(words, 'epub-start'))]),
    ...sought.flatMap((type) => {
      const page = first(type);
      return page === undefined ? [] : [landmark(type, page.file, page.title)];
    }),
  ];
}

function landmark(type: string, href: string, label: string): Element {
  return h('li', h('a', { 'epub:type': type, href }, label));
}
