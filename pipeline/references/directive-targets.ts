import type { RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { Chapter } from '../book.ts';

/** The directives of a name in a chapter, in the order of the text. */
export function directivesNamed(chapter: Chapter, name: string): (ContainerDirective | LeafDirective)[] {
  const found: (ContainerDirective | LeafDirective)[] = [];
  visit(chapter.tree, (node) => {
    if ((node.type === 'containerDirective' || node.type === 'leafDirective') && node.name === name) found.push(node);
  });
  return found;
}

/** The text in brackets behind a container's name: `:::table[Doses of all steps]`. */
export function labelOf(
  directive: ContainerDirective | LeafDirective,
): Extract<RootContent, { type: 'paragraph' }> | undefined {
  const first = directive.children[0];
  return first?.type === 'paragraph' && first.data?.directiveLabel === true ? first : undefined;
}
