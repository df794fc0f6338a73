import type { Node } from 'unist';
import { toString } from 'mdast-util-to-string';
import type { Book, Chapter, Target } from '../../book.ts';
import { once } from '../../once.ts';
import { linksIn, namesOfSteps } from './pointers.ts';

/** A stretch of a page below a heading: what the heading points at, or the headings above it, and the blocks that link in it. */
type Section = {
  readonly line: number;
  readonly depth: number;
  readonly heading: readonly Target[];
  readonly blocks: { readonly line: number; readonly links: readonly Target[] }[];
};

/** What the section around a line points at: by its heading, and in the blocks above the line. */
export function sectionAt(chapter: Chapter, book: Book, line: number) {
  const section = sectionsIn(book)(chapter).findLast((one) => one.line <= line);
  const above = section?.blocks.filter((block) => block.line <= line) ?? [];
  return { heading: section?.heading ?? [], above: above.flatMap(({ links }) => links) };
}

const sectionsIn = once((book: Book) => once((chapter: Chapter) => sectionsOf(chapter, book)));

/** The sections of a page; what stands below the title belongs to none. */
function sectionsOf(chapter: Chapter, book: Book): readonly Section[] {
  const sections: Section[] = [];
  for (const node of chapter.tree.children) {
    const links = linksIn(node, book).map(({ to }) => to);
    if (node.type === 'heading' && node.depth > 1) {
      const own = [...links, ...namesOfSteps(toString(node), book).map(({ to }) => to)];
      const above = sections.findLast(({ depth }) => depth < node.depth);
      const heading = own.some(({ kind }) => kind === 'step') ? own : (above?.heading ?? []);
      sections.push({ line: lineOf(node), depth: node.depth, heading, blocks: [] });
    } else sections.at(-1)?.blocks.push({ line: lineOf(node), links });
  }
  return sections;
}

function lineOf({ position }: Node): number {
  return position?.start.line ?? 0;
}
