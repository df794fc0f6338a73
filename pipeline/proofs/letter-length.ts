import type { Book, Chapter, Extract, Finding, Proof, Publication } from '../book.ts';
import { notices } from '../colophon.ts';

/** Words of a letter as sent, with what it includes and its tables, without the lines around it: `content.md`, "Newsletter series". */
const most = 600;

/** A letter is read at one go, on a phone, by somebody in pain. */
export const letterLength: Proof = {
  id: 'letter-length',
  about: 'No letter has more than 600 words as sent, with all that it includes.',
  *run(extracts, publication) {
    for (const extract of extracts) {
      if (extract.edition === 'newsletter') yield* longLetters(extract, publication);
    }
  },
};

function* longLetters({ metadata }: Extract, { book, issues }: Publication): Iterable<Finding> {
  for (const { chapter } of issues) {
    const words = letterOf(metadata[`${chapter.anchor} html`] ?? '', chapter, book).match(/[\p{L}\p{N}]\S*/gu) ?? [];
    if (words.length <= most) continue;
    yield {
      file: chapter.file,
      reason: `Unexpected letter of ${words.length} words as sent, expected at most ${most}`,
      note: 'What it includes counts. Include a smaller part, or leave a passage to the guide and link to it.',
    };
  }
}

/** The lines from the title of a letter to the notices at its foot. */
function letterOf(text: string, { title }: Chapter, book: Book): string {
  const lines = text.split('\n');
  const foot = notices(book).join(' ');
  const end = foot === '' ? -1 : lines.lastIndexOf(foot);
  return lines.slice(Math.max(0, lines.indexOf(title)), end === -1 ? undefined : end).join('\n');
}
