import type { Book, Chapter } from '../../book.ts';
import { once } from '../../once.ts';
import { clauseAround, isSubject, type Stretch } from './clause.ts';
import type { Mention } from './mention.ts';
import { namesOfSteps, type Pointer } from './pointers.ts';
import type { Said } from './said.ts';
import { sectionAt } from './sections.ts';
import { isEmpty, joined, none, ofTargets, onPage, scopeOfPage, type Scope } from './steps-of.ts';
import { leastTotal } from './total.ts';

/**
 * What a number in a text of a page speaks of, the nearest first: the steps that its clause links or names, or its sentence;
 * the step whose page it is; the steps of the sentences before it; those of the section's heading; and where a routine is
 * printed, the only step that the section has linked so far, else the page's. Totals are spoken of by sentences that link to
 * their page, by headings and by anything on their own page. A sentence that reports a study speaks of nobody's dose.
 */
export function scopeOf(chapter: Chapter, book: Book, said: Said, mention: Mention): Scope {
  const isLong = mention.unit === 's' && mention.to >= leastTotal;
  const page = scopeOfPage(chapter, book);
  const sentence = said.sentenceAt(mention.start);
  const { links, pointers } = pointersOf(book)(said);
  const within = (from: number, to: number): Scope =>
    linked(
      book,
      pointers.filter(({ start, end }) => start < to && end > from),
    );
  const clause = clauseAround(said.text, mention, sentence);
  const inClause = within(clause.start, clause.end);
  const inSentence = within(sentence.start, sentence.end);
  if (inClause.steps.size > 0) {
    const isOwn = chapter.kind === 'step' && !isSubject(said.text, pointers, clause.start, mention.start);
    return isOwn ? joined(inClause, page) : onPage(inClause, page);
  }
  if (inSentence.steps.size > 0 && chapter.kind !== 'step') return onPage(inSentence, page);
  if (inSentence.totals.length > 0 && isLong) return inSentence;
  if (said.form === 'heading' && isLong && page.totals.length > 0) return { steps: none.steps, totals: page.totals };
  if (isReport(said.text, links, sentence, isEmpty(page))) return none;
  if (chapter.kind === 'step') return onPage(page, inSentence);
  const before = nearestBefore(within, said, sentence.start);
  const { heading, above } = sectionAt(chapter, book, said.line);
  const inSection = ofTargets(book, above);
  const layers = [before, linked(book, links), ofTargets(book, heading)];
  if (page.steps.size > 0 && inSection.steps.size === 1 && !aboutWhole.has(mention.unit)) layers.push(inSection);
  const nearest = layers.find(({ steps }) => steps.size > 0);
  return nearest === undefined ? joined(page, inSentence) : onPage(nearest, page);
}

const pointersOf = once((book: Book) =>
  once((said: Said) => {
    const links = said.links();
    return { links, pointers: [...links, ...namesOfSteps(said.text, book)] };
  }),
);

/** So far back a sentence may lie that an amount still speaks of. */
const mostSentences = 12;

/** The last sentence before it in the same paragraph that links or names a step. */
function nearestBefore(within: (from: number, to: number) => Scope, said: Said, start: number): Scope {
  let at = start - 1;
  for (let back = 0; back < mostSentences && at >= 0; back++) {
    const sentence = said.sentenceAt(at);
    const scope = within(sentence.start, sentence.end);
    if (scope.steps.size > 0) return scope;
    at = Math.min(at, sentence.start) - 1;
  }
  return none;
}

/** On a page without a dose whatever is cited; else what is cited and speaks of a study. */
function isReport(text: string, links: readonly Pointer[], { start, end }: Stretch, isWithoutDose: boolean): boolean {
  const isCited = links.some((link) => link.start < end && link.end > start && /^(?:claim|source)$/.test(link.to.kind));
  return isCited && (isWithoutDose || aboutStudy.test(text.slice(start, end)));
}

const aboutStudy = /\b(?:trials?|stud(?:y|ies)|reviews?|groups?|took part|researchers)\b/i;

function linked(book: Book, pointers: readonly Pointer[]): Scope {
  return ofTargets(
    book,
    pointers.map(({ to }) => to),
  );
}

/** How often, and for how many days, one does all that the page prints. */
const aboutWhole: ReadonlySet<Mention['unit']> = new Set(['a day', 'days']);
