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

  function pagesAsked(properties: Readonly<Record<string, unknown>>): string | undefined {
    const [then, now, anchor] = pageProperties.map((name) => textOf(properties[name]));
    if (then === undefined && now === undefined && anchor === undefined) return undefined;
    return pagesOf(then, now ?? (anchor === undefined ? undefined : folioOf(anchor)), book);
  }
}

/** How a place for pages says which: on record, or of an anchor in the PDF of this build. */
const pageProperties = ['dataPageThen', 'dataPageNow', 'dataPageOf'] as const;

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function asksForPages({ html }: PrintedChapter): boolean {
  let asks = false;
  visit(html, 'element', ({ properties }) => {
    asks ||= pageProperties.some((name) => properties[name] !== undefined);
    return !asks;
  });
  return asks;
}
