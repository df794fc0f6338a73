import type { Claim, Finding } from '../../book.ts';
import { absoluteWords, directedWords } from './causal-words.ts';
import { matchesIn } from './matches.ts';
import type { Statement } from './statement.ts';
import { isHedged, isReport } from './tone.ts';

/** Words that give a direction to a link which was only observed. */
export function* directedLinks(statement: Statement, claims: readonly Claim[]): Iterable<Finding> {
  for (const { id, level } of claims) {
    if (level !== 'observational') continue;
    for (const { words, index } of directedWords.flatMap((pattern) => matchesIn(pattern, statement))) {
      yield {
        file: statement.file,
        place: statement.place(index, index + words.length),
        reason: `Unexpected \`${words}\` with the observational claim \`${id}\`, expected \`linked with\``,
        note: 'A study that only observes shows what goes together, not what came first.',
      };
    }
  }
}

/** A sentence of a letter that says more than the claims at its end support: many read the letter without the book. */
export function* overstatedClaims(statement: Statement, claims: readonly Claim[]): Iterable<Finding> {
  const { text, file, place } = statement;
  if (isReport(text)) return;
  const whole = { file, place: place(0, text.length) };
  for (const { id, level } of claims) {
    if (level === 'author') {
      const reason = `Unexpected claim \`${id}\` of level \`author\` in our own voice, expected a report of the author`;
      const note = 'Write "the author says", "describes", "expects", "warns" or "in the author\'s view".';
      yield { ...whole, reason, note };
    } else if (level === 'plausible' && !isHedged(text)) {
      const reason = `Unexpected claim \`${id}\` of level \`plausible\` as a fact, expected \`may\``;
      yield { ...whole, reason, note: 'Write "may" or "might", or report the author.' };
    } else if (level !== 'textbook') {
      const [found] = matchesIn(absoluteWords, statement);
      if (found === undefined) continue;
      yield {
        file,
        place: place(found.index, found.index + found.words.length),
        reason: `Unexpected \`${found.words}\` with the claim \`${id}\` of level \`${level}\`, expected words that leave room for doubt`,
        note: 'A letter states no claim more strongly than its level.',
      };
    }
  }
}
