import type { Finding } from '../../book.ts';
import { matchesIn } from './matches.ts';
import { mayBeBorrowed, ownVoice } from './own-voice.ts';
import type { Statement } from './statement.ts';
import { isDenied, isReported } from './tone.ts';

/** Words of the author in our own voice. A report and a warning may say them. */
export function* borrowedWords(statement: Statement): Iterable<Finding> {
  const { text, file, isWarning, place } = statement;
  if (isWarning || !mayBeBorrowed.test(text)) return;
  for (const words of ownVoice) {
    for (const match of matchesIn(words, statement)) {
      if (isReported(text, match) || (words.mayBeDenied && isDenied(text, match))) continue;
      yield {
        file,
        place: place(match.index, match.index + match.words.length),
        reason: `Unexpected \`${match.words}\` in our own voice, expected ${words.instead}`,
        note: 'Only a sentence that reports the author ("the author says"), a warning sign or a title may say so.',
      };
    }
  }
}
