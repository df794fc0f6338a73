import type { Element } from 'xast';
import type { JudgedPage, Placed } from './condition.ts';
import { has, isDrawn, placedIn, wordsOf } from './elements.ts';

/** A heading that the contents list names. */
export type ListedHeading = {
  readonly label: string;
  readonly file: string;
  readonly id: string | undefined;
  readonly level: number;
};

/** The title of a chapter's page, and its sections: the headings that stand in no box, no note and no quotation. */
export function headingsOf({ name, elements }: JudgedPage): readonly ListedHeading[] {
  const pageTitle =
    elements.filter(({ element }) => element.name === 'title').map(({ element }) => wordsOf(element))[0] ?? '';
  const isChapter = elements.some(({ element }) => element.name === 'section' && isListed(element.attributes['role']));
  if (!isChapter) return [];
  const [title] = elements.filter((placed) => placed.element.name === 'h1' && !isDrawn(placed));
  const sections = elements.filter((placed) => placed.element.name === 'h2' && isDirect(placed));
  return [...(title === undefined ? [] : [title]), ...sections].map(({ element }) => ({
    label: headingWords(element) || (element.name === 'h1' ? pageTitle : ''),
    file: name,
    id: element.attributes['id'] ?? undefined,
    level: element.name === 'h1' ? 1 : 2,
  }));
}

function isListed(role: string | null | undefined): boolean {
  return ['doc-chapter', 'doc-glossary', 'doc-bibliography', 'doc-colophon', 'doc-index'].includes(role ?? '');
}

/** Directly in the section of its chapter. */
function isDirect({ element, around }: Placed): boolean {
  const parent = around.at(-1);
  return (
    'id' in element.attributes &&
    headingWords(element) !== '' &&
    parent?.name === 'section' &&
    !has(parent, 'class', 'footnotes')
  );
}

/** What a heading says: its words, or what its pictures show. */
export function headingWords(heading: Element): string {
  const shown = placedIn(heading).flatMap(({ element }) => element.attributes['alt'] ?? []);
  return wordsOf(heading) || shown.join(' ').replace(/\s+/g, ' ').trim();
}
