import type { Book, Chapter, Claim, FactText, Finding } from '../../book.ts';
import { isOfKind } from '../../domain/facts.ts';
import type { FigureFacts } from '../../domain/figure.ts';
import { muscleFacts } from '../../domain/muscle.ts';
import { stepFacts } from '../../domain/step.ts';
import { symptomFacts } from '../../domain/symptom.ts';
import { borrowedWords } from './borrowed-words.ts';
import { isPlain, statementsOf } from './beyond-prose.ts';
import { directedLinks, overstatedClaims } from './strength.ts';
import { unsupportedWords, type Support } from './unsupported-words.ts';

const alone: Support = { next: [], sources: [] };

/** What YAML says: front matter, the glossary and the notes of the ledger. Sources and red flags are words of others. */
export function* factWords(book: Book): Iterable<Finding> {
  const { chapters, issues, figures, lists, manifest, manifestFile, manifestPlace } = book;
  for (const chapter of [...chapters, ...issues, ...figures]) yield* wordsIn(chapter, wordsOfOthers(chapter));
  for (const figure of figures) yield* labelsOf(figure, book);
  const { terms, claims } = lists;
  const names = terms.entries.flatMap(({ also }, index) => [
    terms.factPlace([index, 'id'])?.start.offset,
    terms.factPlace([index, 'term'])?.start.offset,
    ...also.map((_, at) => terms.factPlace([index, 'also', at])?.start.offset),
  ]);
  yield* wordsIn(terms, new Set(names));
  for (const [index, claim] of claims.entries.entries()) yield* wordsOfClaim(book, index, claim);
  for (const key of ['title', 'subtitle', 'description', 'credit'] as const) {
    const [value, place] = [manifest[key], manifestPlace([key])];
    if (value === undefined || place === undefined || isTitleOfSource(book, value)) continue;
    yield* wordsIn({ file: manifestFile, factTexts: [{ value, place }] }, new Set());
  }
}

function* wordsIn({ file, factTexts }: Pick<Chapter, 'file' | 'factTexts'>, others: ReadonlySet<number | undefined>) {
  for (const fact of factTexts) {
    if (others.has(fact.place.start.offset) || isReference(fact) || isPlain(fact.value)) continue;
    for (const statement of statementsOf(file, fact.place)) {
      yield* borrowedWords(statement);
      yield* unsupportedWords(statement, alone);
    }
  }
}

/** What a claim says is judged by its level, and what its note says by its sources. */
function* wordsOfClaim({ lists }: Book, index: number, claim: Claim): Iterable<Finding> {
  const { file, factPlace } = lists.claims;
  const sources = lists.sources.entries.filter(({ id }) => claim.sources.includes(`source:${id}`));
  for (const key of ['text', 'note'] as const) {
    const [value, place] = [claim[key], factPlace([index, key])];
    if (value === undefined || place === undefined || isPlain(value)) continue;
    if (key === 'text' && claim.level === 'author') continue;
    for (const statement of statementsOf(file, place)) {
      yield* borrowedWords(statement);
      if (key === 'text') yield* directedLinks(statement, [claim]);
      else yield* unsupportedWords(statement, { ...alone, sources });
    }
  }
}

/** The label of a box that is named like a claim says no more than the claim. */
function* labelsOf(figure: Chapter, { lists: { claims } }: Book): Iterable<Finding> {
  if (!isOfKind<FigureFacts>(figure.facts, 'figure')) return;
  for (const label of Object.keys(figure.facts.labels)) {
    const place = figure.factPlace(['labels', label]);
    const stated = claims.entries.filter(({ id }) => id === label);
    if (stated.length === 0 || place === undefined) continue;
    for (const statement of statementsOf(figure.file, place)) yield* overstatedClaims(statement, stated, false);
  }
}

/** The post's own title is the title of this book too. */
function isTitleOfSource({ lists }: Book, title: string): boolean {
  return lists.sources.entries.some(({ reference }) => reference.startsWith(`${title}.`));
}

function isReference({ value }: FactText): boolean {
  return /^[a-z]+:[a-z0-9.-]+$/.test(value);
}

/** Where facts stand that are not in our own voice: what the author says, what readers say, and warnings. */
function wordsOfOthers(chapter: Chapter): ReadonlySet<number | undefined> {
  const symptom = symptomFacts(chapter);
  const step = stepFacts(chapter);
  const paths: (readonly PropertyKey[])[] = [
    ...(muscleFacts(chapter) === undefined ? [] : [['card', 'author']]),
    ...(symptom === undefined ? [] : [['name'], ...symptom.words.map((_, index) => ['words', index])]),
    ...(step?.['stop-if'] ?? []).map((_, index) => ['stop-if', index]),
    ...(step?.['leave-out-if'] ?? []).map((_, index) => ['leave-out-if', index]),
  ];
  return new Set(paths.map((path) => chapter.factPlace(path)?.start.offset));
}
