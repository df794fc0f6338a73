import type { LeafDirective } from 'mdast-util-directive';
import type { Chapter } from '../book.ts';
import { nodesOf } from '../nodes-of.ts';
import { once } from '../once.ts';

/** What an author wrote for the index at one place: `::index{term="walking" sub="after the steps"}`. */
export type IndexMark = {
  readonly term: string;
  readonly sub: string | undefined;
  /** The entries to turn to instead of this one. */
  readonly see: readonly string[];
  readonly seeAlso: readonly string[];
  readonly chapter: Chapter;
  readonly directive: LeafDirective;
  /** The id of its place; `undefined` for a mark that only sends readers to another entry. */
  readonly anchor: string | undefined;
};

/** The marks of one text, in order. */
export const indexMarks = once((chapter: Chapter): readonly IndexMark[] =>
  nodesOf(chapter.tree, 'leafDirective')
    .filter(({ name }) => name === 'index')
    .map((directive, index) => {
      const see = namesIn(directive, 'see');
      const seeAlso = namesIn(directive, 'see-also');
      const isPlace = see.length === 0 && seeAlso.length === 0;
      return {
        term: directive.attributes?.['term']?.trim() ?? '',
        sub: directive.attributes?.['sub']?.trim(),
        see,
        seeAlso,
        chapter,
        directive,
        anchor: isPlace ? `index-${chapter.anchor}-${index + 1}` : undefined,
      };
    }),
);

/** The entries that an attribute names, set apart by semicolons. */
export function namesIn({ attributes }: LeafDirective, attribute: string): readonly string[] {
  return (attributes?.[attribute] ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
