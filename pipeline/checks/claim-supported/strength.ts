import type { Claim, Finding } from '../../book.ts';
import { absoluteWords, directedWords, showingWords } from './causal-words.ts';
import { matchesIn } from './matches.ts';
import type { Statement } from './statement.ts';
import { isDenied, isOpen, isReport } from './tone.ts';

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

/**
 * A sentence that says more than the claims at its end support. In the book a report goes on from sentence to sentence, and
 * below "What does the author say?"; many read a letter, or a label, alone.
 */
export function* overstatedClaims(statement: Statement, claims: readonly Claim[], isAlone: boolean): Iterable<Finding> {
  const { text, file, place, isTold } = statement;
  if (claims.length === 0 || isReport(text)) return;
  const whole = { file, place: place(0, text.length) };
  for (const { id, level } of claims) {
    if (level === 'author') {
      if (!isAlone && (isTold || isOpen(text) || isDenied(text, { words: '', index: text.length }))) continue;
      const reason = `Unexpected claim \`${id}\` of level \`author\` in our own voice, expected a report of the author`;
      const note = 'Write "the author says", "describes", "expects", "warns" or "in the author\'s view".';
      yield { ...whole, reason, note };
    } else if (level === 'plausible') {
      if (isOpen(text) || (!isAlone && isTold)) continue;
      const reason = `Unexpected claim \`${id}\` of level \`plausible\` as a fact, expected \`may\``;
      yield { ...whole, reason, note: 'Write "may" or "might", or report the author.' };
    } else if (level !== 'textbook') {
      const [found] = [absoluteWords, ...(isAlone ? [showingWords] : [])].flatMap((one) => matchesIn(one, statement));
      if (found === undefined || isDenied(text, found)) continue;
      yield {
        file,
        place: place(found.index, found.index + found.words.length),
        reason: `Unexpected \`${found.words}\` with the claim \`${id}\` of level \`${level}\`, expected words that leave room for doubt`,
        note: 'No claim is stated more strongly than its level.',
      };
    }
  }
}
