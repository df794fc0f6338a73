import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { anchorsIn, pageFile, wayFrom, type PageAddress, type PageOf } from '../web-address.ts';

/**
 * A copy of a page's content in which `#anchor` leads to the page that has the anchor, and an image to its copy in the
 * web edition. An anchor that stands nowhere is left as it is, for the proof to find.
 */
export function leadAcrossPages(html: Root, here: PageAddress, pageOf: PageOf): Root {
  const page = structuredClone(html);
  const own = new Set(anchorsIn(page));
  visit(page, 'element', (element: Element) => {
    const { href, src } = element.properties;
    if (element.tagName === 'a' && typeof href === 'string' && href.startsWith('#') && !own.has(href.slice(1))) {
      const address = pageOf(href.slice(1));
      if (address !== undefined) element.properties['href'] = wayFrom(here, pageFile(address)) + href;
    }
    if (element.tagName === 'img' && typeof src === 'string') {
      element.properties['src'] = wayFrom(here, imageFile(src));
      element.properties['loading'] = 'lazy';
    }
  });
  return page;
}

/** Where the web edition keeps an image of the manuscript. */
export function imageFile(path: string): string {
  return `media/${path}`;
}
