import type { Book, Chapter, Finding } from '../../book.ts';
import { passagesOf } from '../../prose/passage.ts';
import { sentencesOf } from '../../prose/sentence.ts';

/** Words that say somebody reviewed the text. */
const review =
  /\b(?:(?:medically|clinically|professionally|expert|peer)[- ]reviewed|reviewed(?:\s+\w+){0,2}\s+by|(?:has|have)\s+reviewed|our\s+reviewers?|(?:checked|approved|endorsed|signed\s+off)\s+by\s+(?:an?|our|the|dr)\b[^.]*\b(?:clinician|doctor|physio\w*|anatomist|surgeon))/iu;

/** Words that take it back: "not yet reviewed", "nobody has reviewed". */
const denied = /\b(?:not?|nor|never|nobody|none|without|undecided|until)\b|n['’]t\b/iu;

/** Sentences whose word on the review is not that of `guide.yaml`. */
export function* reviewWords(book: Book): Iterable<Finding> {
  const { reviewer } = book.manifest.decided;
  const isReviewed = reviewer !== 'undecided';
  const faultOf = (text: string): Pick<Finding, 'reason' | 'note'> | undefined => {
    if (!review.test(text)) return undefined;
    const isDenied = denied.test(text);
    if (isReviewed ? !isDenied && text.includes(reviewer) : isDenied) return undefined;
    const told = isReviewed ? `the reviewer \`${reviewer}\`` : '“not yet reviewed by a clinician”';
    const note = 'Who reviewed the text is said by `reviewer` in `guide.yaml` alone, and printed by `::imprint`.';
    return { reason: `Unexpected word of a review, expected ${told}, as \`guide.yaml\` says`, note };
  };
  for (const page of [...book.chapters, ...book.issues, ...book.figures]) yield* inProse(page, faultOf);
  for (const { file, factTexts } of [...book.chapters, ...book.issues, ...book.figures, ...Object.values(book.lists)]) {
    for (const { value, place } of factTexts) {
      const fault = faultOf(value);
      if (fault !== undefined) yield { file, place, ...fault };
    }
  }
}

function* inProse(
  page: Chapter,
  faultOf: (text: string) => Pick<Finding, 'reason' | 'note'> | undefined,
): Iterable<Finding> {
  for (const passage of passagesOf(page)) {
    if (!review.test(passage.text)) continue;
    for (const { text, start, end } of sentencesOf(passage.text)) {
      const fault = faultOf(text);
      if (fault !== undefined) yield { file: page.file, place: passage.place(start, end), ...fault };
    }
  }
}
