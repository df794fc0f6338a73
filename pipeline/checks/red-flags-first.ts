import type { Book, Chapter, Check, Finding } from '../book.ts';
import { chapterTarget } from '../domain/facts.ts';
import { firstPageGroups, missingSigns } from './red-flags-first/demanded.ts';
import { printedSafety } from './red-flags-first/printed-safety.ts';

/** The page with the warning signs. */
const firstPage = 'section:is-this-for-you-today';

/** Where a file lacks something. */
const top = { line: 1, column: 1 };

/** Nobody gets to a step, in the guide or in a letter, without the warning signs. */
export const redFlagsFirst: Check = {
  id: 'red-flags-first',
  about:
    '“Is this for you today?” opens the guide, holds every warning sign, and is linked from every step; letters carry the short form.',
  *book(book) {
    const steps = book.chapters.filter(({ kind }) => kind === 'step');
    if (steps.length === 0 && book.issues.length === 0) return;
    if (book.problems.some(({ file }) => file === book.lists.redFlags.file)) return;
    yield* missingSigns(book);
    yield* withoutNumbers(book);
    const anchor = book.targetOf.get(firstPage)?.owner;
    const page = book.chapters.find((chapter) => chapter.anchor === anchor);
    if (page === undefined) {
      const reason = `Unexpected guide without the page \`${firstPage}\`, expected it before every step`;
      const note = 'Write `chapters/is-this-for-you-today.md`, and list it first.';
      yield { file: book.manifestFile, place: top, reason, note };
    } else {
      yield* notFirst(book, page);
      yield* notOnPage(book, page);
      for (const step of steps) yield* notLinked(book, step, page);
    }
    yield* nowherePrinted(book);
    for (const issue of book.issues) yield* notInIssue(book, issue);
  },
};

function* withoutNumbers({ manifest, manifestFile }: Book): Iterable<Finding> {
  if (manifest.emergencyNumbers.length > 0) return;
  const reason =
    'Unexpected guide without emergency numbers, expected `emergency-numbers` with a place and a number each';
  yield { file: manifestFile, place: top, reason };
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

function* notOnPage(book: Book, page: Chapter): Iterable<Finding> {
  const { groups } = printedSafety(book, page);
  for (const group of firstPageGroups) {
    if (groups.has(group)) continue;
    const reason = `Unexpected page without the warning signs of \`${group}\`, expected \`::red-flags{group="${group}"}\``;
    yield { file: page.file, place: chapterTarget(page).place, reason };
  }
}

function* notLinked(book: Book, step: Chapter, page: Chapter): Iterable<Finding> {
  const isLinked = book.references.some(
    ({ owner, form, target }) => owner === step.anchor && form !== 'value' && target?.owner === page.anchor,
  );
  if (isLinked) return;
  const reason = `Unexpected step without a link to \`${firstPage}\`, expected one in its text`;
  yield {
    file: step.file,
    place: chapterTarget(step).place,
    reason,
    note: 'Whoever opens the guide here has not read it.',
  };
}

function* nowherePrinted(book: Book): Iterable<Finding> {
  const printed = new Set(book.chapters.flatMap((chapter) => [...printedSafety(book, chapter).groups]));
  const { file, factPlace, entries } = book.lists.redFlags;
  for (const [index, { id }] of entries.entries()) {
    if (printed.has(id)) continue;
    const reason = `Unexpected group \`${id}\` that no page prints, expected \`::red-flags{group="${id}"}\` in a chapter`;
    yield { file, place: factPlace(['groups', index, 'id']), reason };
  }
}

function* notInIssue(book: Book, issue: Chapter): Iterable<Finding> {
  const { groups, numbers } = printedSafety(book, issue);
  const { file } = issue;
  const { place } = chapterTarget(issue);
  if (!groups.has('short')) {
    yield { file, place, reason: 'Unexpected issue without the warning signs, expected `::red-flags{group="short"}`' };
  }
  if (!numbers)
    yield { file, place, reason: 'Unexpected issue without the numbers to call, expected `::emergency-numbers`' };
}
