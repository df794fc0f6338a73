import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/** Pictures up to this many units wide can be read on a phone as they are. */
const phoneWidth = 640;

/** A copy in which tables, and wide pictures that have no narrow one beside them, stand in boxes of their own, so that on a phone they scroll and not the page. */
export function letWideThingsScroll(html: Root): Root {
  const page = structuredClone(html);
  visit(page, 'element', (element: Element, index, parent) => {
    if (parent === undefined || index === undefined || !(element.tagName === 'table' || isWidePicture(element))) {
      return element.tagName === 'svg' ? SKIP : undefined;
    }
    parent.children[index] = h('div.scroll', { tabIndex: 0 }, [element]);
    return SKIP;
  });
  return page;
}

function isWidePicture({ tagName, properties }: Element): boolean {
  const [, , width] = String(properties['viewBox'] ?? '').split(/[\s,]+/);
  const hasNarrow = properties['className'] !== undefined;
  return tagName === 'svg' && !hasNarrow && Number(width) > phoneWidth;
}
