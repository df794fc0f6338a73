import type { Book, Chapter, Finding } from '../../book.ts';
import { chapterTarget } from '../../domain/facts.ts';
import { firstPageGroups } from './demanded.ts';
import { pageFaults } from './page.ts';
import { homesOfGroups, printedSafety } from './printed-safety.ts';
import { undoneAround } from './undone-around.ts';

/** The groups as they follow each other on the first page. */
const order: readonly string[] = [...firstPageGroups, 'ask-first'];

/** What is wrong with “Is this for you today?”: its place in the guide, its signs, their order, and what stands above them. */
export function* firstPageFaults(book: Book, page: Chapter): Iterable<Finding> {
  yield* notFirst(book, page);
  yield* pageFaults(book, page, { what: 'page', groups: firstPageGroups, ways: ['step', 'symptom'] });
  yield* outOfOrder(book, page);
  yield* withoutAskFirst(book, page);
}

function* notFirst(book: Book, page: Chapter): Iterable<Finding> {
  const [first] = book.chapters;
  if (first === undefined || first === page) return;
  const listed = book.listed.find(({ path }) => path === first.file.path);
  yield {
    file: listed?.file ?? first.file,
    place: listed === undefined ? chapterTarget(first).place : listed.place,
    reason: `Unexpected \`${first.file.path}\` as the first chapter, expected \`${page.file.path}\``,
    note: 'The warning signs come before everything else.',
  };
}

/** The most urgent signs come first, and the numbers to call stand with them. */
function* outOfOrder(book: Book, page: Chapter): Iterable<Finding> {
  const { file } = page;
  let before = { name: '', rank: -1 };
  for (const { is, name, hiddenIn, place } of printedSafety(book, page)) {
    const rank = is === 'numbers' ? 0 : order.indexOf(name);
    if ((is !== 'signs' && is !== 'numbers') || rank === -1 || hiddenIn !== undefined) continue;
    if (rank < before.rank) {
      const what = is === 'numbers' ? '::emergency-numbers' : `::red-flags{group="${name}"}`;
      const reason = `Unexpected \`${what}\` below the signs of \`${before.name}\`, expected the most urgent first`;
      yield { file, place, reason, note: `The order is \`${order.join('`, `')}\`, the numbers beside the first.` };
    } else before = { name, rank };
  }
}

/** Who must ask first is told on this page, or on one that it links to. */
function* withoutAskFirst(book: Book, page: Chapter): Iterable<Finding> {
  const homes = homesOfGroups(book).get('ask-first') ?? [];
  if (homes.length === 0 || printedSafety(book, page).some(({ name }) => name === 'ask-first')) return;
  const anchors = new Set(homes.map(({ anchor }) => anchor));
  const ways = book.references.filter(
    ({ owner, form, target }) => owner === page.anchor && form !== 'value' && anchors.has(target?.owner ?? ''),
  );
  if (ways.length === 0) {
    const reason =
      'Unexpected page without a way to the signs of `ask-first`, expected a link to the page that prints them';
    yield { file: page.file, place: chapterTarget(page).place, reason };
    return;
  }
  const faults = ways.map(({ node }) => undoneAround(page, node));
  if (faults.includes(undefined)) return;
  for (const fault of faults) if (fault !== undefined) yield { file: page.file, ...fault };
}
