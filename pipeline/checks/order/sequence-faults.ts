import type { Book, Finding, TargetKey } from '../../book.ts';
import { closing, lastStretch, opening } from './house-rules.ts';
import { cycleOf } from './cycle.ts';
import { constraintsOf, stepsOf } from './steps-of.ts';
import { departsFrom } from './departures.ts';
import { proposal } from './proposal.ts';
import { unmet, violations } from './violations.ts';
import type { Constraint } from './constraint.ts';
import type { Entry, Sequence } from './sequence.ts';

/** What is wrong with one order of steps: one finding for each step that breaks a rule, with its sentence and a legal order. */
export function* sequenceFaults(book: Book, { name, entries, extent }: Sequence): Iterable<Finding> {
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return;
  const keys = entries.map(({ key }) => key);
  const begins = first.key === opening.key || extent === 'part';
  const ends = last.key === closing.key || extent !== 'routine';
  const inCycle = new Set(cycleOf(book));
  const rest = constraintsOf(book).filter((one) => {
    if (inCycle.has(one) || (one.earlier === opening.key && !begins)) return false;
    return one.later !== closing.key || ends;
  });
  const missing = unmet(
    keys,
    rest.filter(({ kind }) => kind === 'needs' && extent !== 'part'),
  ).filter((one) => !departsFrom(book, one));
  const lacksMore = missing.some(({ later, strength }) => later === first.key && strength === 'hard');
  const isTold = !begins && lacksMore && !keys.includes(opening.key);
  if (!begins && !isTold) {
    yield at(
      first,
      `Unexpected \`${first.key}\` as the first step of ${name}, expected \`${opening.key}\`: ${opening.because}`,
    );
  }
  const orders = rest.filter(({ kind }) => kind === 'after');
  const broken = violations(keys, orders).filter((one) => !departsFrom(book, one));
  for (const { strength, entry, constraints } of byStep(entries, broken)) {
    const verb = strength === 'hard' ? 'expected it after' : 'advised after it';
    const because = constraints[0]?.because ?? '';
    const reason = `Unexpected \`${entry.key}\` before ${names(constraints)}, ${verb}: ${because}`;
    yield at(entry, reason, strength === 'advice' ? departure : '', constraints);
  }
  for (const { strength, entry, constraints } of byStep(entries, missing)) {
    const because = constraints[0]?.because ?? '';
    const verb = strength === 'hard' ? 'expected' : 'advised';
    const check = isTold && entry === first && strength === 'hard' ? `\`${opening.key}\`, ` : '';
    const reason = `Unexpected \`${entry.key}\` in ${name} without ${check}${names(constraints)}, ${verb}: ${because}`;
    yield at(entry, reason, strength === 'advice' ? departure : '', constraints);
  }
  for (const entry of behindTheStretch(book, entries)) {
    const isFound = broken.some(({ earlier, strength }) => earlier === entry.key && strength === 'hard');
    if (isFound || (entry === last && !ends)) continue;
    const reason = `Unexpected \`${entry.key}\` after the hamstring stretch, expected nothing but \`${closing.key}\`: ${lastStretch.because}`;
    yield at(entry, reason);
  }
  if (!ends) {
    yield at(
      last,
      `Unexpected \`${last.key}\` as the last step of ${name}, expected \`${closing.key}\`: ${closing.because}`,
    );
  }

  function at({ file, place }: Entry, reason: string, more = '', constraints: readonly Constraint[] = []): Finding {
    const related = constraints.flatMap(({ kind, written, because }) =>
      written === undefined
        ? []
        : [{ file: written.chapter.file, place: written.chapter.factPlace([kind, written.index]), reason: because }],
    );
    const note = `${more}${proposal(book, keys, extent === 'routine')}`;
    return { file, place, reason, note, ...(related.length === 0 ? {} : { related }) };
  }
}

const departure =
  'Advice may be left with a reason: an entry of `departs` with `after: step:NAME` in the file of the step.\n';

/** Constraints by the step that breaks them, hard ones and advice apart. */
function byStep(entries: readonly Entry[], constraints: readonly Constraint[]) {
  const seen = new Set<TargetKey>();
  return entries.flatMap((entry) => {
    if (seen.has(entry.key)) return [];
    seen.add(entry.key);
    return (['hard', 'advice'] as const).flatMap((strength) => {
      const own = constraints.filter((one) => one.later === entry.key && one.strength === strength);
      return own.length === 0 ? [] : [{ entry, strength, constraints: own }];
    });
  });
}

function names(constraints: readonly Constraint[]): string {
  return constraints.map(({ earlier }) => `\`${earlier}\``).join(', ');
}

function behindTheStretch(book: Book, entries: readonly Entry[]): readonly Entry[] {
  const stretches = new Set(stepsOf(book).flatMap(({ key, isLastStretch }) => (isLastStretch ? [key] : [])));
  const begin = entries.findIndex(({ key }) => stretches.has(key));
  if (begin === -1) return [];
  return entries.slice(begin).filter(({ key }) => key !== closing.key && !stretches.has(key));
}
