import type { Book, Chapter, FactText, Finding } from '../../book.ts';
import { muscleFacts } from '../../domain/muscle.ts';
import { stepFacts } from '../../domain/step.ts';
import { symptomFacts } from '../../domain/symptom.ts';
import { borrowedWords } from './borrowed-words.ts';
import { ownVoice } from './own-voice.ts';
import { statementsOf } from './statement.ts';

/** Words of the author in what YAML says: front matter, the glossary and the ledger. Sources and red flags may say them. */
export function* factWords({ chapters, issues, figures, lists }: Book): Iterable<Finding> {
  for (const chapter of [...chapters, ...issues, ...figures]) yield* wordsIn(chapter, wordsOfOthers(chapter));
  const { terms, claims } = lists;
  const names = terms.entries.flatMap(({ id, term, also }) => [id, term, ...also]);
  yield* wordsIn(terms, new Set(names));
  const reports = claims.entries.flatMap(({ id, level, text }) => (level === 'author' ? [id, text] : [id]));
  yield* wordsIn(claims, new Set(reports));
}

function* wordsIn({ file, factTexts }: Pick<Chapter, 'file' | 'factTexts'>, others: ReadonlySet<string>) {
  for (const fact of factTexts) {
    const words = fact.value.replace(/\s/g, ' ');
    if (others.has(fact.value) || isReference(fact) || !ownVoice.some(({ pattern }) => pattern.test(words))) continue;
    for (const statement of statementsOf(file, fact.place)) yield* borrowedWords(statement);
  }
}

function isReference({ value }: FactText): boolean {
  return /^[a-z]+:[a-z0-9.-]+$/.test(value);
}

/** Facts that are not in our own voice: what the author says, what readers say, and warnings. */
function wordsOfOthers(chapter: Chapter): ReadonlySet<string> {
  const muscle = muscleFacts(chapter);
  const symptom = symptomFacts(chapter);
  const step = stepFacts(chapter);
  return new Set([
    ...(muscle === undefined ? [] : [muscle.card.author]),
    ...(symptom === undefined ? [] : [symptom.name, ...symptom.words]),
    ...(step === undefined ? [] : [...step['stop-if'], ...step['leave-out-if']]),
  ]);
}
