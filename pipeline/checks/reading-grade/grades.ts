import type { Finding } from '../../book.ts';
import { gradeOf } from '../../prose/grade.ts';
import { gradedSentences, type Reading } from '../../prose/reading.ts';
import { hardest, titlePlace } from './hardest.ts';
import { meanLimits, neutralLimits, rawLimits } from './limits.ts';

/** The grade of one page by Flesch-Kincaid, and its mean sentence. */
export function* grades(page: Reading): Iterable<Finding> {
  const sentences = gradedSentences(page);
  const raw = gradeOf(sentences);
  const neutral = gradeOf(sentences.map((sentence) => sentence.neutral));
  if (raw === undefined || neutral === undefined) return;
  const { file } = page.chapter;
  const at = { file, place: titlePlace(page) };
  const limit = rawLimits(page).fleschKincaid;
  if (neutral.fleschKincaid > neutralLimits.fleschKincaid) {
    yield {
      ...at,
      reason: `Unexpected Flesch-Kincaid grade ${neutral.fleschKincaid.toFixed(1)} with explained terms as plain words, expected at most ${neutralLimits.fleschKincaid}`,
      note: 'Write shorter sentences and shorter words. The hardest sentences are named below.',
      related: hardest([page], 'neutral'),
    };
  } else if (raw.fleschKincaid > limit) {
    yield {
      ...at,
      reason: `Unexpected Flesch-Kincaid grade ${raw.fleschKincaid.toFixed(1)}, expected at most ${limit}`,
      note: 'Use plain names for some terms, and shorter sentences. The hardest sentences are named below.',
      related: hardest([page], 'raw'),
    };
  }
  const { least, most, sentences: enough } = meanLimits;
  if (sentences.length < enough || (neutral.mean >= least && neutral.mean <= most)) return;
  yield {
    ...at,
    reason: `Unexpected mean sentence of ${neutral.mean.toFixed(1)} words, expected ${least} to ${most}`,
    note:
      neutral.mean > most
        ? 'Make two sentences of the longest ones. They are named below.'
        : 'Join sentences that belong together: too many short ones read like a telegram.',
    ...(neutral.mean > most ? { related: hardest([page], 'neutral') } : {}),
  };
}
