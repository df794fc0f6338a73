import type { Book, Chapter, Finding } from '../../book.ts';
import { stepFacts } from '../../domain/step.ts';
import { passagesOf } from '../../prose/passage.ts';
import { sentencesIn } from '../../prose/sentence.ts';
import type { Step } from './constraint.ts';
import { lastStretch } from './house-rules.ts';
import { standings } from './mood.ts';
import { straightLegIn } from './straight-leg.ts';
import { early, tooShort, waiting } from './waiting-words.ts';

/** Texts that let the hamstring stretch off its wait, and facts that ask for it where another step should stand. */
export function* unlocked(book: Book, steps: readonly Step[]): Iterable<Finding> {
  const own = new Set(steps.filter(({ isLastStretch }) => isLastStretch).map(({ chapter }) => chapter));
  if (own.size === 0) return;
  for (const chapter of [...book.chapters, ...book.issues]) {
    yield* inProse(chapter, own.has(chapter));
    yield* inFacts(chapter, own.has(chapter));
    if (own.has(chapter)) yield* howOften(chapter);
  }
}

function* inProse(chapter: Chapter, isOwn: boolean): Iterable<Finding> {
  const { file } = chapter;
  for (const passage of passagesOf(chapter)) {
    const isNamed = name.test(passage.text);
    if (!isOwn && !isNamed) continue;
    const short = tooShort.exec(passage.text);
    if (short !== null) yield wait(file, passage.place(short.index, short.index + short[0].length), short[0]);
    if (!isNamed || !permitted.test(passage.text)) continue;
    for (const { text, start } of sentencesIn(passage)) {
      const found = permitted.exec(text);
      if (found === null || waiting.test(text) || /\?\s*$/.test(text)) continue;
      // What asks for it outright is told as an order of steps.
      if (
        standings(text, [{ start: found.index, end: found.index + 10, text: found[0], isName: false }])[0] === 'asked'
      )
        continue;
      const at = start + found.index;
      yield wait(file, passage.place(at, at + found[0].length), found[0]);
    }
  }
}

function* inFacts({ file, factTexts }: Chapter, isOwn: boolean): Iterable<Finding> {
  for (const { value, place } of factTexts) {
    const short = isOwn || name.test(value) ? tooShort.exec(value) : null;
    if (short !== null) yield wait(file, place, short[0]);
    if (isOwn) continue;
    const told = straightLegIn(value).map((one) => ({ ...one, text: 'stretch', isName: false }));
    if (told.length === 0 || !standings(value, told).includes('asked')) continue;
    yield {
      file,
      place,
      reason: `Unexpected hamstring stretch in other words, \`${value}\`, expected none here: ${lastStretch.because}`,
    };
  }
}

/** The step says itself how long it waits. */
function* howOften(chapter: Chapter): Iterable<Finding> {
  const often = stepFacts(chapter)?.['how-often'];
  if (often === undefined || (waits.test(often) && !begins.test(often))) return;
  const reason = `Unexpected \`how-often\` that lets the hamstring stretch begin early, expected that a week of easy steps comes before it`;
  yield { file: chapter.file, place: chapter.factPlace(['how-often']), reason, note };
}

function wait(file: Finding['file'], place: Finding['place'], words: string): Finding {
  const reason = `Unexpected \`${words}\`, expected that the hamstring stretch waits for a week: ${lastStretch.because}`;
  return { file, place, reason, note };
}

const name = /\bhamstrings?[ -]stretch|\bstretch(?:ing)? (?:(?:the|your|both|of|out) ){0,3}(?:hamstrings?|backs? of)/i;
const permitted = new RegExp(`(?:${name.source})[^.;!?]{0,40}\\b(?:${early})\\b`, 'i');
const waits = /\b(?:not (?:before|until)|only (?:after|when)|after|once)\b[^.;]*\bweeks?\b/i;
const begins = /\b(?:first day|day one|any ?time|whenever|at once|right away)\b/i;
const note = 'The week is a rule of the guide: the steps before it are easy for a week, and the re-test is not higher.';
