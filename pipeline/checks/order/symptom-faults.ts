import type { Book, Chapter, Finding, TargetKey } from '../../book.ts';
import { muscleFacts } from '../../domain/muscle.ts';
import { stepFacts } from '../../domain/step.ts';
import { symptomFacts, type SymptomFacts } from '../../domain/symptom.ts';
import { keySteps, leftOutFor } from './house-rules.ts';
import type { Step } from './constraint.ts';

/** A routine of a symptom holds the key steps before all other presses and stretches, and nothing that its page leaves out. */
export function* symptomFaults(book: Book, steps: readonly Step[]): Iterable<Finding> {
  const keys = keysOf(book, steps);
  for (const chapter of book.chapters) {
    const facts = symptomFacts(chapter);
    if (facts === undefined) continue;
    yield* leftOut(chapter, facts, steps);
    yield* withoutKeys(chapter, facts, keys, steps);
  }
}

/** The steps of the muscles that are keys, and those for the three keys of the post whatever the files say. */
function keysOf({ chapters, targetOf }: Book, steps: readonly Step[]): readonly TargetKey[] {
  const marked = chapters.flatMap((chapter) => (muscleFacts(chapter)?.key === true ? [chapter.anchor] : []));
  return steps.flatMap(({ key, chapter, action }) => {
    const muscles = stepFacts(chapter)?.muscles ?? [];
    const isMarked = muscles.some((muscle) => marked.includes(targetOf.get(muscle)?.owner ?? ''));
    const treats = action === 'press' || action === 'stretch';
    return (isMarked && treats) || keySteps.includes(key) ? [key] : [];
  });
}

function* leftOut(chapter: Chapter, facts: SymptomFacts, steps: readonly Step[]): Iterable<Finding> {
  const { file, factPlace } = chapter;
  const never = neverFor(chapter, facts).filter((one) => steps.some(({ key }) => key === one));
  const missing = never.filter((key) => !facts['leave-out'].some(({ step }) => step === key));
  if (missing.length > 0) {
    const place = factPlace([facts['leave-out'].length === 0 ? 'routine' : 'leave-out']);
    const reason = `Unexpected page on sciatica without ${names(missing)} in \`leave-out\`, expected each: ${nerve}`;
    yield { file, place, reason };
  }
  for (const [index, key] of facts.routine.entries()) {
    const entry = facts['leave-out'].findIndex(({ step }) => step === key);
    const isNever = never.includes(key);
    if (!isNever && (entry === -1 || facts['leave-out'][entry]?.sometimes === true)) continue;
    const reason = `Unexpected \`${key}\` in this routine, expected none that ${isNever ? `sciatica rules out: ${nerve}` : '`leave-out` of this page names'}`;
    const note = isNever
      ? undefined
      : 'Take it out. A step that is left out on some days only says so in `leave-out`: `sometimes: true`.';
    const related =
      entry === -1 ? [] : [{ file, place: factPlace(['leave-out', entry]), reason: 'It is left out here' }];
    yield { file, place: factPlace(['routine', index]), reason, note, ...(related.length === 0 ? {} : { related }) };
  }
  for (const [index, { step, sometimes }] of facts['leave-out'].entries()) {
    const isNever = never.includes(step);
    if (!sometimes || (!isNever && facts.routine.includes(step))) continue;
    const why = isNever ? nerve : 'the routine of this page never holds it.';
    const reason = `Unexpected \`sometimes\` for \`${step}\`, expected it left out always: ${why}`;
    yield { file, place: factPlace(['leave-out', index, 'sometimes']), reason };
  }
}

/** Sciatica under any name: by its id, or by what its page says of itself. */
function neverFor({ id, title }: Chapter, { name, words }: SymptomFacts): readonly TargetKey[] {
  return [id, title, name, ...words].some((text) => leftOutFor.pattern.test(text)) ? leftOutFor.steps : [];
}

const nerve = leftOutFor.because;

function* withoutKeys(
  chapter: Chapter,
  { routine, 'leave-out': leaveOut }: SymptomFacts,
  keys: readonly TargetKey[],
  steps: readonly Step[],
): Iterable<Finding> {
  const { file, factPlace } = chapter;
  const missing = keys.filter(
    (key) => !routine.includes(key) && !leaveOut.some(({ step, sometimes }) => step === key && !sometimes),
  );
  if (missing.length > 0) {
    const reason = `Unexpected routine without ${names(missing)}, expected it to start with the keys: ${keysFirst}`;
    yield { file, place: factPlace(['routine']), reason };
  }
  const last = Math.max(...keys.map((key) => routine.indexOf(key)));
  for (const [index, key] of routine.entries()) {
    const action = steps.find((step) => step.key === key)?.action;
    if (index > last || keys.includes(key) || (action !== 'press' && action !== 'stretch')) continue;
    const reason = `Unexpected \`${key}\` before \`${routine[last] ?? ''}\`, expected the keys first: ${keysFirst}`;
    yield { file, place: factPlace(['routine', index]), reason };
  }
}

const keysFirst = 'The author expects the keys to set off the other pains.';

function names(keys: readonly string[]): string {
  return keys.map((key) => `\`${key}\``).join(', ');
}
