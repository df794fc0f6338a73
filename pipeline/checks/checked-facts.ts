import type { Book, Chapter, Check, Finding } from '../book.ts';
import { chapterTarget, isOfKind } from '../domain/facts.ts';
import type { ChapterFacts } from '../domain/chapter.ts';
import { muscleFacts } from '../domain/muscle.ts';
import { stepFacts } from '../domain/step.ts';
import { symptomFacts } from '../domain/symptom.ts';
import { uncheckedIn } from '../domain/unchecked.ts';
import { printedNodes } from '../printed-nodes.ts';
import { earned } from './checked-facts/earned.ts';
import { readSources } from './checked-facts/read-sources.ts';
import { unreadSources } from './checked-facts/sources-checked.ts';

/** What was not read in a source is left out, or said to be so in print. */
export const checkedFacts: Check = {
  id: 'checked-facts',
  about:
    'What says `checked: yes` rests on a source that was read; what is not checked is said to be so on its page, and listed on the page about the guide.',
  *book(book) {
    yield* unreadSources(book);
    yield* readSources(book);
    yield* earned(book);
    for (const chapter of book.chapters) yield* unsaid(book, chapter);
    yield* unlisted(book);
  },
};

/** The directive that prints the facts of a page, and says what is not checked in them. */
const sayers: Readonly<Record<string, string>> = { muscle: 'muscle-card', step: 'step-facts', symptom: 'checked' };

function* unsaid(book: Book, chapter: Chapter): Iterable<Finding> {
  const place = placeOfDoubt(chapter);
  const sayer = sayers[chapter.kind];
  if (place === undefined || sayer === undefined || prints(book, chapter, sayer)) return;
  const reason = `Unexpected facts that are not checked on a page that does not say so, expected \`::${sayer}\``;
  yield { file: chapter.file, place, reason, note: `\`::${sayer}\` prints the facts or their state, in words.` };
}

/** Where the facts of a page say that they are not all checked. */
function placeOfDoubt(chapter: Chapter) {
  const parts = muscleFacts(chapter)?.parts ?? [];
  const part = parts.findIndex(({ checked }) => checked !== 'yes');
  if (part !== -1) return chapter.factPlace(['parts', part, 'checked']);
  const facts = stepFacts(chapter) ?? symptomFacts(chapter);
  return facts === undefined || facts.checked === 'yes' ? undefined : chapter.factPlace(['checked']);
}

function* unlisted(book: Book): Iterable<Finding> {
  const about = book.chapters.find(({ facts }) => isOfKind<ChapterFacts>(facts, 'chapter') && facts.page === 'about');
  if (about === undefined || prints(book, about, 'not-checked') || uncheckedIn(book).length === 0) return;
  const reason = 'Unexpected page about the guide without the list of what is not checked, expected `::not-checked`';
  yield { file: about.file, place: chapterTarget(about).place, reason };
}

function prints(book: Book, page: Chapter, name: string): boolean {
  return printedNodes(book, page).some(({ node }) => node.type === 'leafDirective' && node.name === name);
}
