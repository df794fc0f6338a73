import { toString } from 'mdast-util-to-string';
import type { Book, Chapter, Finding, Place } from '../../book.ts';
import { nodesOf } from '../../nodes-of.ts';
import { once } from '../../once.ts';
import { passagesOf, type Passage } from '../../prose/passage.ts';
import { sentencesIn } from '../../prose/sentence.ts';

/** A stretch of text that readers get: a paragraph, or words without sentences of their own. */
export type Telling = {
  readonly file: Finding['file'];
  readonly text: string;
  readonly passage: Passage | undefined;
  /** Its sentences; a heading, a cell, a caption or a value of facts is one. */
  sentences(): readonly { readonly text: string; readonly place: Place | undefined }[];
};

/** All that a page says: paragraphs, headings, tables, captions and facts. */
export const tellingsOf = once((page: Chapter): readonly Telling[] => [
  ...passagesOf(page).map((passage): Telling => ({
    file: page.file,
    text: passage.text,
    passage,
    sentences: () => sentencesIn(passage).map(({ text, start, end }) => ({ text, place: passage.place(start, end) })),
  })),
  ...labelsOf(page),
  ...valuesOf(page),
]);

/** What a list says, and what `guide.yaml` says of the book. */
export function valuesOf({ file, factTexts }: Pick<Chapter, 'file' | 'factTexts'>): readonly Telling[] {
  return factTexts.map(({ value, place }) => line(file, value, place));
}

/** What `guide.yaml` prints. */
export function manifestTellings({ manifest, manifestFile, manifestPlace }: Book): readonly Telling[] {
  return (['title', 'subtitle', 'description', 'credit'] as const).flatMap((key) => {
    const text = manifest[key];
    return text === undefined ? [] : [line(manifestFile, text, manifestPlace([key]))];
  });
}

function labelsOf({ tree, file }: Chapter): readonly Telling[] {
  return nodesOf(tree, 'heading', 'tableCell', 'paragraph')
    .filter((node) => node.type !== 'paragraph' || node.data?.directiveLabel === true)
    .map((node) => line(file, toString(node), node.position));
}

function line(file: Finding['file'], text: string, place: Place | undefined): Telling {
  return { file, text, passage: undefined, sentences: () => [{ text, place }] };
}
