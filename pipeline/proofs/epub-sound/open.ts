import type { FoundEpub, Publication } from '../../book.ts';
import type { Item, Judged } from './condition.ts';
import { has, listOf, placedIn } from './elements.ts';
import { resolveWay } from './ways.ts';

/** Opens a finished EPUB for its conditions: each page is walked once. */
export function open(epub: FoundEpub, publication: Publication): Judged {
  const pages = [...epub.pages].map(([name, tree]) => ({ name, elements: placedIn(tree) }));
  const inPackage = placedIn(epub.packageDocument.tree).map(({ element }) => element);
  const items = inPackage
    .filter(({ name }) => name === 'item')
    .map((element): Item => ({
      id: element.attributes['id'] ?? '',
      name: resolveWay(element.attributes['href'] ?? '', epub.packageDocument.name).file,
      mediaType: element.attributes['media-type'] ?? '',
      properties: listOf(element, 'properties'),
    }));
  return {
    epub,
    publication,
    isGuide: publication.book.manifest.profile === 'health-guide',
    package: inPackage,
    items,
    spine: inPackage.filter(({ name }) => name === 'itemref').map(({ attributes }) => attributes['idref'] ?? ''),
    pages,
    contents: pages.find(({ elements }) => elements.some(({ element }) => has(element, 'epub:type', 'toc'))),
  };
}
