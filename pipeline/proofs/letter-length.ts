import type { Book, Chapter, Extract, Finding, Proof, Publication } from '../book.ts';
import { notices } from '../colophon.ts';
import { issueFacts } from '../domain/issue.ts';
import { word } from '../word.ts';

/**
 * Words of a letter as sent, with what it includes and its tables, without the lines around it and without the short list of
 * warning signs, which every letter must have: limits that keep readers safe are not to be left out for its sake.
 */
const most = 600;
const least = 300;

/**
 * A letter is read at one go, on a phone, by somebody in pain; one that says hardly anything is not worth a mail. What
 * changed is told whole, however much it is.
 */
export const letterLength: Proof = {
  id: 'letter-length',
  about: 'Each letter has 300 to 600 words as sent, with all that it includes.',
  *run(extracts, publication) {
    for (const extract of extracts) {
      if (extract.edition === 'newsletter') yield* misfits(extract, publication);
    }
  },
};

function* misfits({ metadata }: Extract, { book, issues }: Publication): Iterable<Finding> {
  for (const { chapter } of issues) {
    if (issueFacts(chapter)?.changesSince !== undefined) continue;
    const words = letterOf(metadata[`${chapter.anchor} html`] ?? '', chapter, book).match(/[\p{L}\p{N}]\S*/gu) ?? [];
    const { length } = words;
    const limit = length > most ? `at most ${most}` : length < least ? `at least ${least}` : undefined;
    if (limit === undefined) continue;
    const reason = `Unexpected letter of ${length} words as sent, expected ${limit}`;
    const way =
      length > most
        ? 'Include a smaller part, or leave a passage to the guide and link to it.'
        : 'Say what its one thing is, include more of the guide, or join it to another letter.';
    yield { file: chapter.file, reason, note: `What it includes counts. ${way}` };
  }
}

/** The lines from the title of a letter to the buttons and notices at its foot; buttons differ with the editions of a build. */
function letterOf(text: string, { title }: Chapter, book: Book): string {
  const lines = text.split('\n');
  const foot = notices(book).join(' ');
  const end = foot === '' ? -1 : lines.lastIndexOf(foot);
  const letter = lines.slice(Math.max(0, lines.indexOf(title)), end === -1 ? undefined : end);
  const labels = new Set(['', ...buttons.map((name) => word(book.words, name))]);
  const last = letter.findLastIndex((line) => !labels.has(line.trim()));
  const signs = new Set(shortList(book));
  return letter
    .slice(0, last + 1)
    .filter((line) => !signs.has(line.trim()))
    .join('\n');
}

/** What the buttons below a letter are called, among the generated words. */
const buttons = ['mail-guide', 'web-pdf', 'web-epub'] as const;

function shortList(book: Book): readonly string[] {
  const group = book.lists.redFlags.entries.find(({ id }) => id === 'short');
  return group === undefined ? [] : [group.title, group.lead ?? '', ...group.entries.map(({ text }) => text)];
}
