import type { Element, ElementContent, Root } from 'hast';
import type { Book } from '../../book.ts';
import type { IssueLinks } from './issue-links.ts';
import { groundOf, mailBox } from './mail-box.ts';
import { mailFigure } from './mail-figure.ts';
import { mailImage } from './mail-image.ts';
import type { MailPicture } from './mail-pictures.ts';
import { mailTable } from './mail-table.ts';

/** An issue's content as mail programs can show it: absolute links, boxes as tables, drawn pictures as PNG by their anchors. */
export function mailBlocks(
  html: Root,
  book: Book,
  links: IssueLinks,
  pictures: ReadonlyMap<string, MailPicture>,
): readonly ElementContent[] {
  return convert(html.children.filter((node) => node.type !== 'doctype'));

  function convert(nodes: readonly ElementContent[]): ElementContent[] {
    return nodes.flatMap((node) => (node.type === 'element' ? convertElement(node) : [node]));
  }

  function convertElement(element: Element): ElementContent[] {
    const converted: Element = { ...element, children: convert(element.children) };
    const ground = groundOf(element);
    if (ground !== undefined) return [mailBox(converted, ground)];
    switch (element.tagName) {
      case 'a':
        return [{ ...converted, properties: led(element.properties) }];
      case 'table':
        return [mailTable(converted)];
      case 'img':
        return [mailImage(element, book)];
      case 'figure':
        return [...showFigure(converted)];
      case 'figcaption':
        return [{ ...converted, tagName: 'div', properties: { className: ['caption'] } }];
      case 'section':
        return [{ ...converted, tagName: 'div', properties: { className: element.properties['className'] } }];
      case 'svg':
        return [];
      case 'input':
        return [{ type: 'text', value: element.properties['checked'] === true ? '[x]' : '[ ]' }];
      default:
        return [converted];
    }
  }

  /** The attributes of notes for screen readers name places of their page, and many mail programs drop them. */
  function led(properties: Element['properties']): Element['properties'] {
    const { href, id, className } = properties;
    return typeof href === 'string' ? { id, className, href: links.absolute(href) } : properties;
  }

  function showFigure({ properties, children }: Element): readonly ElementContent[] {
    const anchor = String(properties['id'] ?? '');
    return mailFigure(children, pictures.get(anchor), links.absolute(`#${anchor}`), book.words);
  }
}
