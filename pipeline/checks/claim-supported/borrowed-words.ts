import type { Finding } from '../../book.ts';
import { matchesIn } from './matches.ts';
import { ownVoice } from './own-voice.ts';
import type { Statement } from './statement.ts';
import { isDenied, isReport } from './tone.ts';

/** Words of the author in our own voice. A report and a warning may say them. */
export function* borrowedWords(statement: Statement): Iterable<Finding> {
  const { text, file, isWarning, place } = statement;
  if (isWarning || isReport(text)) return;
  for (const { pattern, instead, mayBeDenied } of ownVoice) {
    for (const { words, index } of matchesIn(pattern, statement)) {
      if (mayBeDenied && isDenied(text, index)) continue;
      yield {
        file,
        place: place(index, index + words.length),
        reason: `Unexpected \`${words}\` in our own voice, expected ${instead}`,
        note: 'Only a sentence that reports the author ("the author says"), a warning sign or a title may say so.',
      };
    }
  }
}
