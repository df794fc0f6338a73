import type { RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { DirectiveGrammar } from '../book.ts';
import type { GuideBook, GuideChapter } from '../domain/index.ts';

/** What a directive expands in: the book, the chapter it stands in, and the way to copy what it holds. */
export type Surroundings = {
  readonly book: GuideBook;
  readonly chapter: GuideChapter;
  /** Whether it expands in a part of `chapter` that another page includes. */
  readonly isRepetition: boolean;
  /** Copies nodes of `chapter`, directives in them expanded. */
  copy(nodes: readonly RootContent[]): RootContent[];
  /** Copies nodes of another chapter, as a repetition: without ids of their own. */
  repeat(chapter: GuideChapter, nodes: readonly RootContent[]): RootContent[];
};

/** One directive: its grammar, and the Markdown it stands for. Links in what it returns are typed references, filled in later. */
export type Directive = DirectiveGrammar & {
  expand(directive: ContainerDirective | LeafDirective, around: Surroundings): RootContent[];
};

/** A leaf without label and attributes of its own. */
export const plainLeaf = { form: 'leaf', attributes: {}, label: 'none' } as const;

/** The value of an attribute, `''` when it is not there (`directive-known` reports that). */
export function attribute(directive: ContainerDirective | LeafDirective, name: string): string {
  return directive.attributes?.[name] ?? '';
}
