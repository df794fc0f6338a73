import type { RootContent } from 'mdast';
import type { GuideChapter } from '../domain/index.ts';
import { attribute, type Directive } from './directive.ts';

/** `::include{from="step:check" part="clot-check"}`: a part of another page, by reference, so that nothing is typed twice. */
export const include: Directive = {
  name: 'include',
  form: 'leaf',
  attributes: { from: 'required', part: 'required' },
  label: 'none',
  expand(directive, { book, repeat }) {
    const target = book.targetOf.get(attribute(directive, 'from'));
    const chapter = book.chapters.find(({ anchor }) => anchor === target?.owner);
    if (chapter === undefined) return [];
    return repeat(chapter, partOf(chapter, attribute(directive, 'part')));
  },
};

/** The nodes below the heading with that explicit id, without the heading, or the block directive with that id. */
export function partOf(chapter: GuideChapter, part: string): readonly RootContent[] {
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
