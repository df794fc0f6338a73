import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Publication } from '../../book.ts';
import { word } from '../../word.ts';
import { figuresAnchor, tablesAnchor } from './anchors.ts';
import { contentsLine } from './contents.ts';
import { elementsIn, hasClass, isElement } from './element.ts';

type Shown = { readonly anchor: string; readonly line: string };

/**
 * The lists of figures and of tables behind the contents list, on a page of their own. One picture or table alone makes no list.
 * `matter` says which folios the page carries.
 */
export function figureLists(
  publication: Publication,
  matter: 'front' | 'body',
): readonly { readonly anchor: string; readonly title: string; readonly element: Element }[] {
  const { words } = publication.book;
  const lists = [
    { id: figuresAnchor, title: word(words, 'figures'), shown: shownIn(publication, 'figure') },
    { id: tablesAnchor, title: word(words, 'tables'), shown: shownIn(publication, 'table') },
  ].filter(({ shown }) => shown.length > 0);
  const [first] = lists;
  if (first === undefined || lists.flatMap(({ shown }) => shown).length < 2) return [];
  const content = lists.flatMap(({ id, title, shown }) => [
    h('h1', { id }, title),
    h(
      'ol.chapter-list',
      shown.map(({ anchor, line }) => h('li', [contentsLine(anchor, line)])),
    ),
  ]);
  const element = h('section.added.contents.figure-lists', { className: matter === 'front' ? ['front'] : [] }, content);
  return [{ anchor: first.id, title: first.title, element }];
}

/** What is really printed, in reading order: `Figure 3. The stop light`, and a table under its caption. */
function shownIn({ book, chapters }: Publication, kind: 'figure' | 'table'): readonly Shown[] {
  const targets = new Map(book.targets.map((target) => [target.anchor, target]));
  const elements = chapters.flatMap(({ html }) => elementsIn(html));
  return elements.flatMap((element) => {
    const target = targets.get(String(element.properties['id'] ?? ''));
    if (target?.kind !== kind || !(element.tagName === 'figure' || hasClass(element, 'table'))) return [];
    const caption = element.children.find((child) => hasClass(child, 'table-caption'));
    const line = isElement(caption) ? toString(caption) : `${target.label}. ${target.title}`;
    return [{ anchor: target.anchor, line }];
  });
}
