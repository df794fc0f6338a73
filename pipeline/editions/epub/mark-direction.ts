import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

const blocks: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 li blockquote figcaption caption th td dt dd'.split(' '),
);

/** Scripts that run from right to left: https://www.unicode.org/reports/tr9/ */
const fromRight =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Sets the direction of what begins in a script that runs from right to left; what says its own keeps it. Changes the tree. */
export function markDirection(tree: Root): void {
  visit(tree, 'element', (element: Element) => {
    if (blocks.has(element.tagName) && runsFromRight(toString(element))) element.properties['dir'] ??= 'rtl';
  });
}

/** Whether the first letter of a text says so, as browsers judge `dir="auto"`. */
function runsFromRight(text: string): boolean {
  const [first = ''] = /\p{L}/u.exec(text) ?? [];
  return fromRight.test(first);
}
