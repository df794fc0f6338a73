import type { Part, PrintedChapter, Publication } from '../../book.ts';

/** A part of the book with its chapters and its number, counted over the parts that have a page of their own. */
export type PrintedPart = {
  readonly part: Part;
  /** `undefined` for matter before and after the body, which has no page that opens it. */
  readonly number: number | undefined;
  readonly chapters: readonly PrintedChapter[];
};

/** The parts in reading order, each with its chapters. */
export function printedParts({ book, chapters }: Publication): readonly PrintedPart[] {
  // A book in one piece opens with its title page alone.
  const isDivided = book.manifest.parts.length > 1;
  const body = isDivided ? book.manifest.parts.filter((part) => part.matter === 'body') : [];
  return book.manifest.parts.map((part) => ({
    part,
    number: body.includes(part) ? body.indexOf(part) + 1 : undefined,
    chapters: chapters.filter(({ chapter }) => part.files.includes(chapter.file.path)),
  }));
}
