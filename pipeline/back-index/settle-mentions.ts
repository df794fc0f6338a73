import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { IndexEntry, IndexPlace, PrintedChapter } from '../book.ts';

/**
 * The entries with each mention at its own place: the first link of a section to what it mentions gets an id, in the pages, so
 * that a mention behind the turn of a page is not listed where its section begins.
 */
export function settleMentions(
  entries: readonly IndexEntry[],
  chapters: readonly PrintedChapter[],
): readonly IndexEntry[] {
  const links = firstLinks(chapters);
  let count = 0;
  const settled = (place: IndexPlace): IndexPlace => {
    const link = place.mentions === undefined ? undefined : links.get(keyOf(place.anchor, place.mentions));
    if (link === undefined) return place;
    if (link.properties['id'] === undefined) {
      count += 1;
      link.properties['id'] = `mention-${count}`;
    }
    return { ...place, anchor: String(link.properties['id']) };
  };
  return entries.map((entry) => ({
    ...entry,
    places: entry.places.map(settled),
    subs: entry.subs.map((sub) => ({ ...sub, places: sub.places.map(settled) })),
  }));
}

/** The first link of each section to each target. */
function firstLinks(chapters: readonly PrintedChapter[]): ReadonlyMap<string, Element> {
  const links = new Map<string, Element>();
  for (const { html } of chapters) {
    let section = '';
    visit(html, 'element', (element) => {
      const { id, href } = element.properties;
      if (/^h\d$/.test(element.tagName) && typeof id === 'string') section = id;
      if (element.tagName !== 'a' || typeof href !== 'string') return;
      const key = keyOf(section, href.slice(1));
      if (!links.has(key)) links.set(key, element);
    });
  }
  return links;
}

function keyOf(section: string, target: string): string {
  return `${section} > ${target}`;
}
