import type { Root, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { Chapter } from '../book.ts';
import { once } from '../once.ts';

/** The directives of a name in a chapter, in the order of the text. */
export function directivesNamed(chapter: Chapter, name: string): (ContainerDirective | LeafDirective)[] {
  return directivesIn(chapter.tree).filter((directive) => directive.name === name);
}

const directivesIn = once((tree: Root): readonly (ContainerDirective | LeafDirective)[] => {
  const found: (ContainerDirective | LeafDirective)[] = [];
  visit(tree, (node) => {
    if (node.type === 'containerDirective' || node.type === 'leafDirective') found.push(node);
  });
  return found;
});

/** The text in brackets behind a container's name: `:::table[Doses of all steps]`. */
export function labelOf(
  directive: ContainerDirective | LeafDirective,
): Extract<RootContent, { type: 'paragraph' }> | undefined {
  const first = directive.children[0];
  return first?.type === 'paragraph' && first.data?.directiveLabel === true ? first : undefined;
}
