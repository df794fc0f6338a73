import type { Claim, Finding, Source } from '../../book.ts';
import { causalWords, mayBeCausal, measuredWords } from './causal-words.ts';
import { matchesIn, type Match } from './matches.ts';
import { mayBeBorrowed, ownVoice } from './own-voice.ts';
import type { Statement } from './statement.ts';
import { isDenied, isHedged, isReported, namesTextbook } from './tone.ts';

/** What the lists hold of what a statement names, and of the claims marked behind it. */
export type Support = { readonly next: readonly Claim[]; readonly sources: readonly Source[] };

/** The first words of each sort that say what comes of what, in a clause which nothing supports. */
export function* unsupportedWords(statement: Statement, support: Support): Iterable<Finding> {
  const { text, file, isWarning, place } = statement;
  if (isWarning || !mayBeCausal(text) || isSupported(statement, support)) return;
  const borrowed = mayBeBorrowed.test(text) ? ownVoice.flatMap((words) => matchesIn(words, statement)) : [];
  const taken: Match[] = [...borrowed];
  for (const words of causalWords) {
    const isMeasured = measuredWords.includes(words);
    if (isMeasured && support.sources.some(({ kind }) => kind === 'observational')) continue;
    const found = matchesIn(words, statement).find(
      (match) =>
        !isDenied(text, match) &&
        !isReported(text, match) &&
        (isMeasured || (!isHedged(text, match) && !namesTextbook(text, match))) &&
        !taken.some((other) => isWithin(match, other)),
    );
    if (found === undefined) continue;
    taken.push(found);
    yield {
      file,
      place: place(found.index, found.index + found.words.length),
      reason: `Unexpected \`${found.words}\` without support, expected a claim, a source or a hedge`,
      note: 'Mark the claim behind the full stop, `[](claim:…)`, name the source, or write "may" or "the author says".',
    };
  }
}

/** Sources that tell what was found about causes; the post is told as a report, and an observation is no direction. */
const telling: readonly string[] = ['anatomy', 'guideline', 'review', 'trial', 'consensus', 'clinic-page'];

/** A claim of its own is judged by its level, `strength.ts`; a source and the mark of the next sentence, here. */
function isSupported({ claims: own, isTold }: Statement, { next, sources }: Support): boolean {
  if (own.length > 0 || sources.some(({ kind }) => telling.includes(kind))) return true;
  return next.some(({ level }) => (level === 'author' || level === 'plausible' ? isTold : level !== 'observational'));
}

/** Such as `caused` in `caused by`, which is found already. */
function isWithin({ index }: Match, outer: Match): boolean {
  return outer.index <= index && index < outer.index + outer.words.length;
}
