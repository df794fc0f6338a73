import type { Html, Parents } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Allowance, Chapter } from '../book.ts';
import { allowanceIn } from './written.ts';

/** Allowances in HTML comments: on a line of its own, for the block below; in a line of text, for that line. */
export function* allowancesInMarkdown({ file, tree }: Pick<Chapter, 'file' | 'tree'>): Iterable<Allowance> {
  const found: { readonly html: Html; readonly lines: Allowance['lines'] }[] = [];
  visit(tree, 'html', (html, index, parent) => {
    if (parent === undefined || !html.value.includes('guide-allow')) return;
    found.push({ html, lines: isFlow(parent) ? linesBelow(parent, index ?? 0) : linesOf(html) });
  });
  for (const { html, lines } of found) {
    const from = html.position?.start.offset ?? 0;
    const source = String(file).slice(from, html.position?.end.offset);
    for (const { 1: words = '', index } of source.matchAll(/<!--([\s\S]*?)-->/g)) {
      const allowance = allowanceIn(file, words, from + index + '<!--'.length, lines);
      if (allowance !== undefined) yield allowance;
    }
  }
}

function isFlow({ type }: Parents): boolean {
  return ['root', 'blockquote', 'listItem', 'containerDirective', 'footnoteDefinition'].includes(type);
}

/** The lines of the block below a comment; comments may stand one below the other. */
function linesBelow({ children }: Parents, index: number): Allowance['lines'] {
  const block = children.slice(index + 1).find(({ type }) => type !== 'html');
  return block && linesOf(block);
}

function linesOf({ position }: Pick<Html, 'position'>): Allowance['lines'] {
  return position && { from: position.start.line, to: position.end.line };
}
