import type { Element, Root } from 'hast';
import type { Publication } from '../../book.ts';
import { squeezed } from '../labels-true/squeezed.ts';
import type { Condition } from './condition.ts';
import { roleOf } from './roles.ts';

/** Headings go down one level at a time, and the outline has all those of the book, in order. */
export const headings: readonly Condition[] = [
  {
    id: '14-003',
    *faults({ document }) {
      let before = 0;
      for (const element of document.elements) {
        const level = Number(/^H([1-6])$/.exec(roleOf(element, document))?.[1]);
        if (Number.isNaN(level)) continue;
        if (level > before + 1)
          yield {
            page: element.page,
            reason: `Unexpected heading of level ${level} after level ${before}, expected level ${before + 1}`,
          };
        before = level;
      }
    },
  },
  {
    id: 'outline',
    *faults({ document, extract, publication }) {
      const expected = headingsOf(publication).filter(({ anchor }) => extract.anchors.has(anchor));
      const anchors = new Set(expected.map(({ anchor }) => anchor));
      const found = document.outline.filter(({ anchor }) => anchor !== undefined && anchors.has(anchor));
      for (let at = 0; at < Math.max(found.length, expected.length); at += 1) {
        const [is, should] = [found[at], expected[at]];
        if (is?.anchor === should?.anchor && is?.title === should?.title) continue;
        yield {
          reason:
            `Unexpected ${is === undefined ? 'end' : `entry “${is.title}”`} of the outline, ` +
            `expected ${should === undefined ? 'its end' : `“${should.title}”`}`,
        };
        return;
      }
    },
  },
  {
    id: 'outline-true',
    *faults({ document, extract: { standing = new Map<string, string>() } }) {
      for (const { title, anchor } of document.outline) {
        const found = anchor === undefined ? undefined : standing.get(anchor);
        if (found !== undefined && !squeezed(found).includes(squeezed(title)))
          yield {
            reason: `Unexpected entry “${title}” of the outline, expected “${found.slice(0, 60)}” as stands there`,
          };
      }
    },
  },
];

type Heading = { readonly anchor: string; readonly title: string };

function headingsOf({ chapters }: Publication): readonly Heading[] {
  return chapters.flatMap(({ html }) => headingsIn(html));
}

function headingsIn(node: Root | Element): readonly Heading[] {
  return node.children.flatMap((child): readonly Heading[] => {
    if (child.type !== 'element') return [];
    const { id } = child.properties;
    if (!/^h[1-6]$/.test(child.tagName) || typeof id !== 'string') return headingsIn(child);
    return [{ anchor: id, title: wordsOf(child).replace(/\s+/g, ' ').trim() }];
  });
}

function wordsOf(element: Element): string {
  return element.children
    .map((child) => (child.type === 'element' ? wordsOf(child) : child.type === 'text' ? child.value : ''))
    .join('');
}
