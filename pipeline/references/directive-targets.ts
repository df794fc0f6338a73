import type { RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Chapter } from '../book.ts';
import { nodesOf } from '../nodes-of.ts';

/** The directives of a name in a chapter, in the order of the text. */
export function directivesNamed(chapter: Chapter, name: string): (ContainerDirective | LeafDirective)[] {
  return nodesOf(chapter.tree, 'containerDirective', 'leafDirective').filter((directive) => directive.name === name);
}

/** The text in brackets behind a container's name: `:::table[Doses of all steps]`. */
export function labelOf(
  directive: ContainerDirective | LeafDirective,
): Extract<RootContent, { type: 'paragraph' }> | undefined {
  const first = directive.children[0];
  return first?.type === 'paragraph' && first.data?.directiveLabel === true ? first : undefined;
}
