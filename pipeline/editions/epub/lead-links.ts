import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The page an id stands on, `undefined` when there is none. */
export type FileOf = (id: string) => string | undefined;

/**
 * Turns the links of a page, `#anchor`, into ways inside the EPUB, `file.xhtml#anchor`. A link that leads nowhere loses
 * its `href` and keeps its words; the proof of the links will miss it. Changes the tree it is given.
 */
export function leadLinks(tree: Root, file: string, fileOf: FileOf): void {
  visit(tree, 'element', (element) => {
    for (const property of ['href', 'xLinkHref']) {
      const href = element.properties[property];
      if (typeof href !== 'string') continue;
      const way = href.startsWith('#') ? wayTo(href.slice(1), file, fileOf) : element.tagName === 'a' && wayOut(href);
      if (way) element.properties[property] = way;
      else delete element.properties[property];
    }
  });
}

/** An id may hold any character (the mark of a note is the author's own); in an address it is percent-encoded. */
function wayTo(anchor: string, file: string, fileOf: FileOf): string | undefined {
  const target = fileOf(anchor);
  if (target === undefined) return undefined;
  const fragment = `#${encodeURIComponent(anchor)}`;
  return target === file ? fragment : `${target}${fragment}`;
}

/** A host with nothing between two dots is none for EPUBCheck, though browsers read it: `https://../`. */
function wayOut(href: string): string | undefined {
  if (!/^(https?|mailto|tel):/i.test(href) || !URL.canParse(href)) return undefined;
  const { hostname, href: address } = new URL(href);
  return hostname.split('.').slice(0, -1).includes('') ? undefined : address;
}
