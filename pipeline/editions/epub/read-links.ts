import { posix } from 'node:path';
import type { Root } from 'xast';
import type { FoundLink } from '../../book.ts';
import { decodeWay } from './decode-way.ts';
import type { OpenBook } from './open-book.ts';
import { elementsIn, textOf } from './read-page.ts';

/** The links of a page that stay in the book; those that leave it arrive nowhere in it. */
export function linksOf(tree: Root, name: string, from: string | undefined, book: OpenBook): readonly FoundLink[] {
  return elementsIn(tree, 'a')
    .map((link) => ({ link, href: link.attributes['href'] ?? link.attributes['xlink:href'] ?? '' }))
    .filter(({ href }) => !/^[a-z][a-z0-9+.-]*:/i.test(href))
    .map(({ link, href }) => ({ from, to: anchorOf(href, name, book), label: textOf(link), where: name }));
}

/** The links of the contents list for reading systems older than EPUB 3. */
export function oldLinksOf(tree: Root, name: string, book: OpenBook): readonly FoundLink[] {
  return elementsIn(tree, 'navPoint').map((point) => {
    const [content] = elementsIn(point, 'content');
    const [label] = elementsIn(point, 'navLabel');
    const to = anchorOf(content?.attributes['src'] ?? '', name, book);
    return { from: undefined, to, label: label === undefined ? '' : textOf(label), where: name };
  });
}

/** The anchor that is really at the end of the way: a way to a whole page ends at its title. */
export function anchorOf(href: string, name: string, { pages }: OpenBook): string | undefined {
  if (href === '') return undefined;
  const [file = '', fragment] = href.split('#');
  const page = pages.get(file === '' ? name : posix.join(posix.dirname(name), decodeWay(file)));
  if (fragment === undefined) return page?.title;
  const anchor = decodeWay(fragment);
  return page?.anchors.has(anchor) ? anchor : undefined;
}
