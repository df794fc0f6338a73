import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { PrintedFigure, Words } from '../book.ts';
import { figureAddress, pageFile, wayFrom, type PageAddress } from '../web-address.ts';
import { word } from '../word.ts';

/**
 * Puts the narrow picture of each figure of a page beside the wide one, for a style sheet to choose, and the way to the
 * page that tells it in words below it. What is not shown is not read aloud either.
 */
export function fitFigures(page: Root, figures: readonly PrintedFigure[], here: PageAddress, words: Words): void {
  visit(page, 'element', (element) => {
    if (element.tagName !== 'figure') return;
    const figure = figures.find(({ anchor }) => anchor === element.properties['id']);
    if (figure === undefined) return;
    element.children = [
      ...element.children.flatMap((child): readonly ElementContent[] =>
        child.type === 'element' && child.tagName === 'svg' ? picturesFor(child, figure) : [child],
      ),
      h('p.in-words', h('a', { href: wayFrom(here, pageFile(figureAddress(figure))) }, word(words, 'web-in-words'))),
    ];
  });
}

function picturesFor(wide: Element, { narrow }: PrintedFigure): readonly Element[] {
  return narrow === undefined ? [wide] : [named(wide, 'wide'), named(structuredClone(narrow), 'narrow')];
}

function named(picture: Element, className: string): Element {
  return { ...picture, properties: { ...picture.properties, className: [className] } };
}
