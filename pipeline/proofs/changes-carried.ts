import type { Extract, Finding, Proof, Publication } from '../book.ts';
import { issueFacts } from '../domain/issue.ts';
import { changeLine, pagesOf } from '../edition-changes/change-line.ts';
import { editionChanges } from '../edition-changes/edition-changes.ts';
import { recordAfter, recordNamed } from '../edition-changes/kept-records.ts';
import { recordOf } from '../edition-facts/edition-facts.ts';

/** A letter about changes tells every one of them, with its page in the PDF of both editions. */
export const changesCarried: Proof = {
  id: 'changes-carried',
  about:
    'Each change of safety, procedure or evidence stands in the letter that tells it, with the pages of both PDFs.',
  *run(extracts, publication) {
    const letters = extracts.find(({ edition }) => edition === 'newsletter');
    if (letters === undefined) return;
    for (const issue of publication.issues) {
      for (const line of linesOf(issue.chapter, publication, extracts)) {
        for (const { chapter, where, text } of letters.tellings ?? []) {
          if (chapter !== issue.chapter.anchor || plain(text).includes(line)) continue;
          yield {
            file: issue.chapter.file,
            reason: `Unexpected loss of a change in ${where}, expected “${line}”`,
          } satisfies Finding;
        }
      }
    }
  },
};

/** What the letter must say of each change, word for word. */
function linesOf(
  issue: Publication['issues'][number]['chapter'],
  { book, chapters }: Publication,
  extracts: readonly Extract[],
): readonly string[] {
  const since = issueFacts(issue)?.changesSince;
  const then = since === undefined ? undefined : recordNamed(book, since);
  if (then === undefined) return [];
  const changes = editionChanges(then, recordAfter(book, then) ?? recordOf({ book, chapters }, extracts));
  return changes.flatMap((change) => {
    if (change.class === 'wording') return [];
    const { lead, target, words } = changeLine(change, book);
    return [plain(`${lead}${target?.label ?? ''}${words}${pagesOf(change.pageThen, change.pageNow, book)}`)];
  });
}

/** Words alone: the numbers that lead to the addresses at the end of a plain text, and line breaks, are left out. */
function plain(text: string): string {
  return text
    .replace(/\s*\[\d+\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
