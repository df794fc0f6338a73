import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { colours } from '../../../templates/tokens.ts';
import type { Book } from '../../book.ts';
import { readOwnText } from '../../project.ts';

/** A copy of the page with its language, its `head.css`, and the grounds of the layout as attributes for old mail programs. */
export function paintGrounds(page: Root, { manifest }: Book): Root {
  const copy = structuredClone(page);
  visit(copy, 'element', (element: Element) => {
    const { className, role } = element.properties;
    const classes = Array.isArray(className) ? className : [];
    if (element.tagName === 'html' || role === 'article') element.properties['lang'] = manifest.language;
    if (element.tagName === 'head') element.children.push(h('style', readOwnText('templates/newsletter/head.css')));
    if (element.tagName === 'body' || classes.includes('ground')) element.properties['bgColor'] = colours.card;
    if (classes.includes('letter')) element.properties['bgColor'] = colours.paper;
  });
  return copy;
}
