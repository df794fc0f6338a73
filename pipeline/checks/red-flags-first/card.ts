import type { Book, Chapter, Finding } from '../../book.ts';
import { chapterAt } from '../../chapter-at.ts';
import { chapterFacts } from '../../domain/chapter.ts';
import { chapterTarget } from '../../domain/facts.ts';
import { pageFaults } from './page.ts';
import { printedSafety } from './printed-safety.ts';

/** The card that readers copy and keep: there is one, and it is the guide in small, warning signs first. */
export function* cardFaults(book: Book): Iterable<Finding> {
  const steps = book.chapters.filter(({ kind }) => kind === 'step');
  if (steps.length === 0 || book.lists.redFlags.entries.length === 0) return;
  const [card, ...others] = book.chapters.filter((chapter) => chapterFacts(chapter)?.page === 'card');
  if (card === undefined) {
    yield* withoutCard(book);
    return;
  }
  for (const other of others) {
    yield {
      file: other.file,
      place: other.factPlace(['page']),
      reason: 'Unexpected second page `card`, expected one',
      related: [{ file: card.file, place: card.factPlace(['page']), reason: 'The first is here' }],
    };
  }
  yield* pageFaults(book, card, { what: 'card', groups: ['short'], ways: ['step', 'symptom'] });
  yield* routineFaults(book, card);
}

/** Chapters whose facts are broken may have been the card; another rule reports those. */
function* withoutCard(book: Book): Iterable<Finding> {
  const chapters = book.chapters.filter(({ kind }) => kind === 'chapter');
  if (chapters.some((chapter) => chapterFacts(chapter) === undefined)) return;
  const like = chapters.find(({ id }) => /\bcard\b/.test(id));
  yield {
    file: like?.file ?? book.manifestFile,
    place: like === undefined ? { line: 1, column: 1 } : (like.factPlace(['page']) ?? chapterTarget(like).place),
    reason: 'Unexpected guide without a card, expected one chapter with `page: card`',
    note: 'The card carries the short routine, with the warning signs and the numbers to call before it.',
  };
}

/** Whether a part is the list of what to leave out on a start page, which `safety-rows` holds: it names steps and asks for none. */
function isLeaveOut(book: Book, from = ''): boolean {
  const [key = '', part] = from.split('#');
  const page = chapterAt(book, key);
  return part === 'leave-out' && page !== undefined && chapterFacts(page)?.page === 'start';
}

/** The steps of the card come from its facts, which the rule `order` proves, and are not typed. */
function* routineFaults(book: Book, card: Chapter): Iterable<Finding> {
  const { file } = card;
  const { place } = chapterTarget(card);
  if ((chapterFacts(card)?.routine ?? []).length === 0) {
    yield { file, place, reason: 'Unexpected card without a routine, expected `routine` in its facts' };
  }
  if (!printedSafety(book, card).some(({ is, hiddenIn }) => is === 'routine' && hiddenIn === undefined)) {
    const note = 'A typed list of steps would be free of every rule about their order.';
    yield { file, place, reason: 'Unexpected card without its routine, expected `::routine`', note };
  }
  for (const { is, name, hiddenIn, place: at, from } of printedSafety(book, card)) {
    if (is !== 'step' || hiddenIn !== 'a list' || isLeaveOut(book, from)) continue;
    const reason = `Unexpected \`${name}\` in a typed list, expected the steps in \`routine\` of the facts`;
    yield { file, place: at, reason };
  }
}
