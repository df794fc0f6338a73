import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Book, IndexEntry, IndexPlace } from '../../book.ts';
import { word } from '../../word.ts';
import { entryAnchor, indexAnchor } from './anchors.ts';
import { indexGroups } from '../../back-index/index-groups.ts';
import { pageList } from './paging/page-list.ts';

/**
 * The index at the back of the book. Each page number is a link; a whole chapter reaches up to the section behind it.
 * Entries that send readers elsewhere link to the entry they name.
 */
export function indexPage(
  entries: readonly IndexEntry[],
  sectionBehind: ReadonlyMap<string, string | undefined>,
  { words }: Book,
): Element {
  const named = new Set(entries.flatMap(({ see, seeAlso }) => [...see, ...seeAlso]));
  const anchorOf = new Map(
    entries.map(({ heading }, number) => [heading, named.has(heading) ? entryAnchor(number + 1) : undefined]),
  );
  return h('section.added.index', [
    h('h1', { id: indexAnchor }, word(words, 'index')),
    ...(entries.some(({ places }) => places.some(({ isMain }) => isMain))
      ? [h('p.index-note', word(words, 'index-note'))]
      : []),
    h(
      'div.index-columns',
      indexGroups(entries, word(words, 'index-others')).flatMap(({ letter, entries: group }) => [
        h('p.index-letter', letter),
        h('ul', group.map(entryItem)),
      ]),
    ),
  ]);

  function entryItem({ heading, places, subs, see, seeAlso }: IndexEntry): Element {
    const id = anchorOf.get(heading);
    return h('li', id === undefined ? {} : { id }, [
      heading,
      ...pagesOf(places),
      ...(see.length === 0 ? [] : ['. ', ...turnTo('index-see', see)]),
      ...(subs.length === 0 && seeAlso.length === 0
        ? []
        : [
            h('ul', [
              ...subs.map((sub) => h('li', [sub.heading, ...pagesOf(sub.places)])),
              ...(seeAlso.length === 0 ? [] : [h('li', turnTo('index-see-also', seeAlso))]),
            ]),
          ]),
    ]);
  }

  function turnTo(how: string, headings: readonly string[]): (ElementContent | string)[] {
    const links = headings.flatMap((heading, place) => [
      ...(place === 0 ? [] : ['; ']),
      h('a', { href: `#${anchorOf.get(heading) ?? indexAnchor}` }, heading),
    ]);
    return [h('em', word(words, how)), ' ', ...links];
  }

  function pagesOf(places: readonly IndexPlace[]): (ElementContent | string)[] {
    if (places.length === 0) return [];
    const listed = places.map(({ anchor, extent, isMain }) => ({
      anchor,
      isMain,
      ...(extent === 'chapter' ? { until: sectionBehind.get(anchor) } : {}),
    }));
    return [', ', pageList(listed)];
  }
}
