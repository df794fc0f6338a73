import { visit } from 'unist-util-visit';
import type { Book, PrintedChapter } from '../../book.ts';
import { pagesOf } from '../../edition-changes/change-line.ts';

/** An issue with the pages of the changes that it tells, in the PDF of the edition then and now; any other issue as it is. */
export function fillPages(
  issue: PrintedChapter,
  book: Book,
  folioOf: (anchor: string) => string | undefined,
): PrintedChapter {
  if (!asksForPages(issue)) return issue;
  const tree = structuredClone(issue.tree);
  visit(tree, 'generated', (node) => {
    const told = pagesAsked(node.data.hProperties);
    if (told === undefined) return;
    node.data = { hName: node.data.hName, hProperties: {} };
    node.children = [{ type: 'text', value: told }];
  });
  const html = structuredClone(issue.html);
  visit(html, 'element', (element) => {
    const told = pagesAsked(element.properties);
    if (told === undefined) return;
    element.properties = {};
    element.children = [{ type: 'text', value: told }];
  });
  return { ...issue, tree, html };

  function pagesAsked({ dataPageThen: then, dataPageOf: anchor }: Readonly<Record<string, unknown>>) {
    if (typeof then !== 'string' && typeof anchor !== 'string') return undefined;
    const now = typeof anchor === 'string' ? folioOf(anchor) : undefined;
    return pagesOf(typeof then === 'string' ? then : undefined, now, book);
  }
}

function asksForPages({ html }: PrintedChapter): boolean {
  let asks = false;
  visit(html, 'element', ({ properties }) => {
    asks ||= properties['dataPageThen'] !== undefined || properties['dataPageOf'] !== undefined;
    return !asks;
  });
  return asks;
}
