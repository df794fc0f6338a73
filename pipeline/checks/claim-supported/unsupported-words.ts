import type { Finding } from '../../book.ts';
import { causalWords } from './causal-words.ts';
import { matchesIn, type Match } from './matches.ts';
import { ownVoice } from './own-voice.ts';
import type { Statement } from './statement.ts';
import { isDenied, isHedged, isReport, namesTextbook } from './tone.ts';

/** The first words of each sort that say what comes of what, in a sentence which nothing supports. */
export function* unsupportedWords(statement: Statement): Iterable<Finding> {
  const { text, file, isMarked, isSourced, place } = statement;
  if (isMarked || isSourced || isHedged(text) || isReport(text) || namesTextbook(text)) return;
  const borrowed = ownVoice.flatMap(({ pattern }) => matchesIn(pattern, statement));
  for (const pattern of causalWords) {
    const found = matchesIn(pattern, statement).find(
      (match) => !isDenied(text, match.index) && !borrowed.some((other) => isWithin(match, other)),
    );
    if (found === undefined) continue;
    yield {
      file,
      place: place(found.index, found.index + found.words.length),
      reason: `Unexpected \`${found.words}\` without support, expected a claim, a source or a hedge`,
      note: 'Mark the claim behind the full stop, `[](claim:…)`, name the source, or write "may" or "the author says".',
    };
  }
}

/** Such as `caused` in `caused by`, which is found already. */
function isWithin({ index }: Match, outer: Match): boolean {
  return outer.index <= index && index < outer.index + outer.words.length;
}
