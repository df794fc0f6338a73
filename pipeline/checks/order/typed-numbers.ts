import type { VFile } from 'vfile';
import type { Book, Chapter, FactText, Finding, Place } from '../../book.ts';
import { passagesOf } from '../../prose/passage.ts';
import { location } from '../../location.ts';
import { nodesOf } from '../../nodes-of.ts';

/** Numbers of steps that are typed. A link prints the number that a step has; a typed one is wrong when a step moves. */
export function* typedNumbers(book: Book): Iterable<Finding> {
  for (const chapter of [...book.chapters, ...book.issues, ...book.figures]) {
    yield* inProse(book, chapter);
    yield* inFacts(chapter.file, chapter.factTexts);
  }
  const { terms, claims, redFlags } = book.lists;
  for (const { file, factTexts } of [terms, claims, redFlags]) yield* inFacts(file, factTexts);
}

function* inProse(book: Book, chapter: Chapter): Iterable<Finding> {
  for (const { text, spans, place } of passagesOf(chapter, book)) {
    for (const { start, end } of numbersIn(text)) {
      const isFilledIn = spans.some(
        (span) => span.node.type === 'link' && span.node.children.length === 0 && span.start < end && start < span.end,
      );
      if (!isFilledIn) yield fault(chapter.file, place(start, end), text.slice(start, end), link);
    }
  }
  for (const other of nodesOf(chapter.tree, 'heading', 'tableCell')) {
    const text = nodesOf(other, 'text')
      .map(({ value }) => value)
      .join('');
    for (const { start, end } of numbersIn(text))
      yield fault(chapter.file, other.position, text.slice(start, end), link);
  }
}

function* inFacts(file: VFile, texts: readonly FactText[]): Iterable<Finding> {
  for (const { value, place } of texts) {
    for (const { start, end } of numbersIn(value))
      yield fault(file, within(file, place, value.slice(start, end)), value.slice(start, end), name);
  }
}

function within(file: VFile, place: FactText['place'], text: string): Place {
  const at = String(file).indexOf(text, place.start.offset);
  const [start, end] = [location(file).toPoint(at), location(file).toPoint(at + text.length)];
  return at === -1 || at > (place.end.offset ?? 0) || start === undefined || end === undefined ? place : { start, end };
}

function fault(file: VFile, place: Place | undefined, text: string, note: string): Finding {
  return {
    file,
    place,
    reason: `Unexpected number of a step typed by hand, \`${text}\`, expected a reference to it`,
    note,
  };
}

const link = 'Write `[](step:NAME)`: it prints the number that the step has, and follows it when it moves.';
const name = 'Here no link can stand: call the step by its name, which does not change when it moves.';

function numbersIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!/\bsteps?\b/i.test(text)) return [];
  return Array.from(text.matchAll(typed), ({ 0: found, index: start }) => ({ start, end: start + found.length }));
}

const number = '(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const more = `(?: ?[-–] ?${number}| (?:to|and|or|through) ${number}|, ${number})`;
const range = `${number}${more}{0,20}`;

/** What makes it an amount: "do this step 2 times", "step 2 cm back". */
const amount =
  '(?:times|x|of your|cm|mm|m|km|feet|foot|ft|inch|inches|yards?|metres?|meters?|paces|hands?|fingers?|s|sec|seconds?|min|minutes?|hours?|days?|weeks?|months?|breaths?|spots?|rounds?|people|legs?|sides?|or more|or less|more|%|per)\\b';

/** "step 4", "Steps 2 to 6 and 8", "step no. 3", "the 4th step", "step one: ...". */
const typed = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:steps?(?:[ -]| no\\.? ?| number | ?#)${range}(?![\\p{L}\\p{N}]|${more}|[.,:]\\d| ?${amount}|['’]s)|step one(?=[:.,;)]| is\\b| to\\b| and\\b)|\\d{1,2}(?:st|nd|rd|th) step(?![\\p{L}\\p{N}]))`,
  'giu',
);
