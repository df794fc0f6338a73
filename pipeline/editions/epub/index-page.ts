import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { IndexEntry, IndexPlace, Publication, Words } from '../../book.ts';
import { indexGroups } from '../../back-index/index-groups.ts';
import { word } from '../../word.ts';
import { leadLinks, type FileOf } from './lead-links.ts';
import type { Page } from './page.ts';

/** What the chapter is called in which an anchor stands. */
export type ChapterOf = (anchor: string) => string | undefined;

/** The id of the index. No target of a book has such an anchor: there is no kind `back`. */
const indexAnchor = 'back-index';

/**
 * The index at the back. A page number says nothing where text reflows: each place is a link with the name of its chapter and
 * section. Entries that send readers elsewhere link to the entry they name.
 */
export function indexPage({ book, index }: Publication, chapterOf: ChapterOf, fileOf: FileOf): Page | undefined {
  if (index.length === 0) return undefined;
  const file = 'index.xhtml';
  const title = word(book.words, 'index');
  const entries = entryWriter(index, chapterOf, book.words);
  const groups = indexGroups(index, word(book.words, 'index-others')).map(({ letter, entries: group }) =>
    h('li', [h('p.index-letter', letter), h('ul', group.map(entries))]),
  );
  const section = h(
    'section',
    { 'epub:type': 'index', role: 'doc-index', ariaLabelledBy: [indexAnchor] },
    h('h1', { id: indexAnchor }, title),
    h('ul.index-entries', { 'epub:type': 'index-entry-list' }, groups),
  );
  const own = new Set(index.map((_, position) => entryAnchor(position)));
  leadLinks({ type: 'root', children: [section] }, file, (id) => (own.has(id) ? file : fileOf(id)));
  return { file, source: undefined, title, type: 'index', matter: 'back', sections: [], content: [section] };
}

function entryWriter(index: readonly IndexEntry[], chapterOf: ChapterOf, words: Words): (entry: IndexEntry) => Element {
  const anchors = new Map(index.map(({ heading }, position) => [heading, entryAnchor(position)]));
  const turnTo = (how: string, type: string, headings: readonly string[]): (ElementContent | string)[] =>
    headings.flatMap((heading, place) => [
      ...(place === 0 ? [h('em', word(words, how)), ' '] : ['; ']),
      h('a', { href: `#${anchors.get(heading) ?? ''}`, 'epub:type': type }, heading),
    ]);
  return ({ heading, places, subs, see, seeAlso }) =>
    h('li', { id: anchors.get(heading), 'epub:type': 'index-entry' }, [
      h('span', { 'epub:type': 'index-term' }, heading),
      ...locators(places, heading, chapterOf),
      ...(see.length === 0 ? [] : ['. ', ...turnTo('index-see', 'index-xref-preferred', see)]),
      ...(subs.length === 0 && seeAlso.length === 0
        ? []
        : [
            h('ul', [
              ...subs.map((sub) => h('li', [sub.heading, ...locators(sub.places, sub.heading, chapterOf)])),
              ...(seeAlso.length === 0 ? [] : [h('li', turnTo('index-see-also', 'index-xref-related', seeAlso))]),
            ]),
          ]),
    ]);
}

/** Links behind a heading, which does not repeat in them; the one to the place that treats the thing itself is bold. */
function locators(places: readonly IndexPlace[], heading: string, chapterOf: ChapterOf): (ElementContent | string)[] {
  return places.flatMap(({ anchor, title, isMain }, place) => {
    const link = h(
      'a',
      { href: `#${anchor}`, 'epub:type': 'index-locator' },
      placeName(chapterOf(anchor), title, heading),
    );
    return [place === 0 ? ': ' : '; ', isMain ? h('strong', link) : link];
  });
}

/** The chapter and the section, as far as they say more than the heading above them. */
function placeName(chapter: string | undefined, section: string, heading: string): string {
  if (chapter === undefined || chapter === section || chapter === heading) return section;
  return section === heading ? chapter : `${chapter} – ${section}`;
}

function entryAnchor(position: number): string {
  return `${indexAnchor}-${position + 1}`;
}
