import type { ElementContent } from 'hast';
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Asset } from './asset.ts';
import type { Page } from './page.ts';

/** Every file of the book, with what a reading system must know before it opens one. */
export function manifestList(pages: readonly Page[], assets: readonly Asset[]): Element {
  return x('manifest', [
    item('toc.xhtml', 'application/xhtml+xml', 'nav'),
    x('item', { id: 'ncx', href: 'toc.ncx', 'media-type': 'application/x-dtbncx+xml' }),
    item('style.css', 'text/css'),
    ...pages.map(({ file, content }) => item(file, 'application/xhtml+xml', propertiesOf(content))),
    ...assets.map(({ file, mediaType, isCover }) =>
      item(file, mediaType, isCover === true ? 'cover-image' : undefined),
    ),
  ]);
}

/** The reading order. The contents list is a page of the book; it stands behind the matter that comes first. */
export function spine(pages: readonly Page[]): Element {
  const start = pages.findIndex((page) => page.matter !== 'front');
  const files = pages.map((page) => page.file);
  return x(
    'spine',
    { toc: 'ncx' },
    files
      .toSpliced(start === -1 ? files.length : start, 0, 'toc.xhtml')
      .map((file) => x('itemref', { idref: idOf(file) })),
  );
}

/** Whether a tree holds an element of one of these names. */
export function holds(content: readonly ElementContent[], names: readonly string[]): boolean {
  return content.some(
    (node) => node.type === 'element' && (names.includes(node.tagName) || holds(node.children, names)),
  );
}

function item(file: string, mediaType: string, properties?: string): Element {
  return x('item', { id: idOf(file), href: file, 'media-type': mediaType, properties });
}

function propertiesOf(content: readonly ElementContent[]): string | undefined {
  const found = [...(holds(content, ['math']) ? ['mathml'] : []), ...(holds(content, ['svg']) ? ['svg'] : [])];
  return found.length > 0 ? found.join(' ') : undefined;
}

function idOf(file: string): string {
  return `file-${file.replace('/', '-')}`;
}
