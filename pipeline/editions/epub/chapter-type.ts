import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Page } from './page.ts';

/**
 * What a chapter is: one at the back that holds the list of terms is the glossary, one that holds the sources is the
 * bibliography, one that holds the imprint the colophon. See https://www.w3.org/TR/epub-ssv-11/
 */
export function chapterType(tree: Root, matter: Page['matter']): Page['type'] {
  if (matter !== 'back') return 'chapter';
  if (hasClass(tree, 'terms')) return 'glossary';
  if (hasClass(tree, 'sources')) return 'bibliography';
  return hasClass(tree, 'imprint') ? 'colophon' : 'chapter';
}

function hasClass(tree: Root, name: string): boolean {
  let found = false;
  visit(tree, 'element', ({ properties }: Element) => {
    found ||= Array.isArray(properties['className']) && properties['className'].includes(name);
  });
  return found;
}
