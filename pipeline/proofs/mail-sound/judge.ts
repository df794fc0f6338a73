import type { Extract, Finding, Publication, Severity } from '../../book.ts';
import type { FoundLetter } from '../../found-letter.ts';
import { conditions } from './conditions.ts';

/** So many faults of one sort are told; the rest is counted. */
const most = 3;

/** What breaks the conditions of one severity, in every letter. */
export function* judgeLetters(
  severity: Severity,
  extracts: readonly Extract[],
  publication: Publication,
): Iterable<Finding> {
  for (const { letters = [] } of extracts) {
    for (const letter of letters) yield* judge(letter, severity, publication);
  }
}

function* judge(letter: FoundLetter, severity: Severity, publication: Publication): Iterable<Finding> {
  const file = publication.issues.find(({ chapter }) => chapter.anchor === letter.issue)?.chapter.file;
  for (const condition of conditions.filter((one) => one.severity === severity)) {
    const faults = [...condition.faults({ letter, publication })];
    const rest = faults.length > most ? ` There are ${faults.length} of this sort.` : '';
    for (const fault of faults.slice(0, most)) {
      yield {
        file: file ?? publication.book.manifestFile,
        reason: `${letter.where}: ${fault}`,
        note: `${condition.about} (\`${condition.id}\`)${rest}`,
      };
    }
  }
}
