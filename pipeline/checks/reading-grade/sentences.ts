import type { Finding } from '../../book.ts';
import type { Reading } from '../../prose/reading.ts';
import { sentenceLimit } from './limits.ts';

/** Every sentence that is too long, at the sentence itself. */
export function* sentences(page: Reading): Iterable<Finding> {
  for (const readPassage of page.passages) {
    if (!readPassage.isGraded) continue;
    const most = sentenceLimit(page, readPassage);
    for (const { start, end, neutral } of readPassage.sentences) {
      if (neutral.words <= most) continue;
      yield {
        file: page.chapter.file,
        place: readPassage.passage.place(start, end),
        reason: `Unexpected sentence of ${neutral.words} words, expected at most ${most}`,
        note: 'Make two sentences of it, or take out what the reader can do without.',
      };
    }
  }
}
