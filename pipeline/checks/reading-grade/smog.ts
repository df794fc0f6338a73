import type { Finding } from '../../book.ts';
import { gradeOf } from '../../prose/grade.ts';
import { poolsOf } from '../../prose/pool.ts';
import { gradedSentences, type Reading } from '../../prose/reading.ts';
import { hardest, titlePlace } from './hardest.ts';
import { neutralLimits, rawLimits } from './limits.ts';

/** The SMOG grade of every page that is long enough, and of the short ones of each kind together. */
export function* smog(pages: readonly Reading[]): Iterable<Finding> {
  for (const pool of poolsOf(pages)) yield* judged(pool);
}

/** Said at the title of the first page. */
function* judged(pages: readonly Reading[]): Iterable<Finding> {
  const [first] = pages;
  const sentences = pages.flatMap(gradedSentences);
  const raw = gradeOf(sentences)?.smog ?? 0;
  const neutral = gradeOf(sentences.map((sentence) => sentence.neutral))?.smog ?? 0;
  if (first === undefined) return;
  const measure = neutral > neutralLimits.smog ? 'neutral' : 'raw';
  const [grade, limit] = measure === 'neutral' ? [neutral, neutralLimits.smog] : [raw, rawLimits(first).smog];
  if (grade <= limit) return;
  const how = measure === 'neutral' ? ', with explained terms as plain words' : '';
  const of = pages.length > 1 ? ` of ${pages.length} short pages (${first.page}) together` : '';
  yield {
    file: first.chapter.file,
    place: titlePlace(first),
    reason: `Unexpected SMOG grade ${grade.toFixed(1)}${of}${how}, expected at most ${limit}`,
    note: 'SMOG counts words of 3 syllables or more: take shorter ones. The hardest sentences are named below.',
    related: hardest(pages, measure),
  };
}
