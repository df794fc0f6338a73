import type { RootContent } from 'mdast';
import type { Chapter } from './book.ts';

/** The nodes below the heading with that explicit id, without the heading, or the block directive with that id. */
export function partOf(chapter: Chapter, part: string): readonly RootContent[] {
  const { children } = chapter.tree;
  for (const [index, node] of children.entries()) {
    if (node.type === 'containerDirective' && node.attributes?.['id'] === part) return [node];
    if (node.type !== 'heading' || node.data?.id !== part) continue;
    const rest = children.slice(index + 1);
    const end = rest.findIndex((next) => next.type === 'heading' && next.depth <= node.depth);
    return end === -1 ? rest : rest.slice(0, end);
  }
  return [];
}
