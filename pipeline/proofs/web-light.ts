import type { Finding, FoundWebPage, Proof } from '../book.ts';

/** What a page and its style sheet may weigh without the drawings in it, in bytes. */
const words = 60 * 1024;

/** And with them: a drawing is part of the page, so that its words can be read, found and enlarged. */
const all = 200 * 1024;

/**
 * Pages are opened on slow lines. Only a warning: the words of a long chapter weigh what they weigh, and no reader is better
 * off when the book is not published.
 */
export const webLight: Proof = {
  id: 'web-light',
  about: 'No web page weighs more than 60 KB with its style sheet, or 200 KB with its drawings.',
  severity: 'warning',
  *run(extracts, { book }) {
    for (const { site } of extracts) {
      for (const page of site?.pages ?? []) {
        for (const reason of tooHeavy(page, site?.styleBytes ?? 0)) yield at(reason, page, book.manifestFile);
      }
    }
  },
};

function* tooHeavy({ bytes, drawnBytes }: FoundWebPage, styleBytes: number): Iterable<string> {
  const whole = bytes + styleBytes;
  const bare = whole - drawnBytes;
  if (bare > words) yield `Unexpected ${kilobytes(bare)} KB without drawings, expected at most ${kilobytes(words)} KB`;
  if (whole > all) yield `Unexpected ${kilobytes(whole)} KB with drawings, expected at most ${kilobytes(all)} KB`;
}

function at(reason: string, { path }: FoundWebPage, file: Finding['file']): Finding {
  return { file, reason: `dist/${path}: ${reason}`, note: 'Split the chapter, or draw with fewer parts.' };
}

function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1024);
}
