import { openingPlace } from '../attribute-place.ts';
import type { Book, Check, Finding } from '../book.ts';
import { isGuideBook, type GuideBook } from '../domain/index.ts';
import { issueFacts } from '../domain/issue.ts';
import { editionChanges, type EditionChange } from '../edition-changes/edition-changes.ts';
import { earlierRecord, keptRecords, recordNamed } from '../edition-changes/kept-records.ts';
import { recordOf } from '../edition-facts/edition-facts.ts';
import type { EditionRecord } from '../edition-facts/edition-record.ts';
import { changeLine } from '../edition-changes/change-line.ts';
import { nodesOf } from '../nodes-of.ts';
import { printedChapters } from '../publication.ts';

/** Who keeps an old edition at home learns what changed for their safety. */
export const changesTold: Check = {
  id: 'changes-told',
  about: 'A change of safety since the last edition on record is told in an issue that goes out.',
  *book(book) {
    yield* unreadable(book);
    for (const issue of book.issues) yield* faultsOf(issue, book);
    const then = earlierRecord(book);
    const isTold = book.issues.some((issue) => issueFacts(issue)?.changesSince === then?.edition);
    if (!isGuideBook(book)) return;
    const own = recordNamed(book, book.manifest.edition);
    if (own !== undefined) yield* rewritten(own, book);
    if (then !== undefined && !isTold) yield* untold(then, book);
  },
};

function* unreadable(book: Book): Iterable<Finding> {
  for (const { file, record } of keptRecords(book)) {
    if (record !== undefined) continue;
    const note = 'Get it back as `guide release` wrote it, or delete it if no reader has that edition.';
    yield { file, reason: `Unexpected content of \`${file.path}\`, expected the record of an edition`, note };
  }
}

/** An issue that names an edition on record lists what changed since, and no other has such a list. */
function* faultsOf(issue: Book['issues'][number], book: Book): Iterable<Finding> {
  const { file } = issue;
  const facts = issueFacts(issue);
  if (facts === undefined) return;
  const since = facts.changesSince;
  const [list] = nodesOf(issue.tree, 'leafDirective').filter(({ name }) => name === 'changes');
  const place = since === undefined ? undefined : issue.factPlace(['changes-since']);
  if (list !== undefined && since === undefined) {
    const note = 'Name the edition on record in the front matter: changes-since: "0.1"';
    const reason = 'Unexpected `::changes` in an issue without `changes-since`, expected an edition to compare with';
    yield { file, place: openingPlace(file, list), reason, note };
  }
  if (list === undefined && since !== undefined) {
    const reason = 'Unexpected issue about changes without their list, expected `::changes`';
    yield { file, place, reason, note: 'Put it on a line of its own, where the list is to stand.' };
  }
  if (since !== undefined && recordNamed(book, since) === undefined) {
    const known = keptRecords(book).flatMap(({ record }) => (record === undefined ? [] : [`\`${record.edition}\``]));
    yield {
      file,
      place,
      reason: `Unexpected edition \`${since}\`, expected ${known.length === 0 ? 'one on record' : known.join(', ')}`,
      note: 'Records of editions lie in `editions/`; `guide release` puts them there.',
    };
  }
}

/** An edition that is released says what it said. */
function* rewritten(own: EditionRecord, book: GuideBook): Iterable<Finding> {
  const changes = changesOfSafety(own, book);
  if (changes.length === 0) return;
  yield {
    file: book.manifestFile,
    place: book.manifestPlace(['edition']),
    reason: `Unexpected change of safety in edition ${own.edition}, which is released (${changes.length} in all), expected a new edition`,
    note: 'Raise `edition:`, and tell readers of this one in an issue.',
    related: relatedTo(changes, book),
  };
}

function* untold(then: EditionRecord, book: GuideBook): Iterable<Finding> {
  const changes = changesOfSafety(then, book);
  if (changes.length === 0) return;
  yield {
    file: book.manifestFile,
    place: book.manifestPlace(['edition']),
    reason: `Unexpected change of safety since edition ${then.edition} that no issue tells (${changes.length} in all), expected an issue with \`changes-since: "${then.edition}"\``,
    note: 'Write it, with `::changes` in it, and list it under `news` in `newsletter/series.yaml`.',
    related: relatedTo(changes, book),
  };
}

function changesOfSafety(then: EditionRecord, book: GuideBook): readonly EditionChange[] {
  const now = recordOf({ book, chapters: printedChapters(book) }, []);
  return editionChanges(then, now).filter((change) => change.class === 'safety');
}

/** The first changes, each where it stands now. */
function relatedTo(changes: readonly EditionChange[], book: Book): NonNullable<Finding['related']> {
  return changes.slice(0, 5).map((change) => {
    const { target } = changeLine(change, book);
    const reason = `${change.kind} \`${change.id}\` is ${change.what} (“${change.label.replace(/\s+/g, ' ').slice(0, 60)}”)`;
    return { file: target?.file ?? book.manifestFile, place: target?.place, reason };
  });
}
