import type { Chapter, Finding } from '../../book.ts';
import { stepFacts, type StepFacts } from '../../domain/step.ts';
import { isSaid, speaksOf } from './said.ts';
import type { Rows } from './rows.ts';
import { stepRows, type AskedFact } from './step-rows.ts';

/** What the facts of a step no longer say of where, how hard, when to stop and when to leave it out. */
export function* stepFaults(chapter: Chapter): Iterable<Finding> {
  const facts = stepFacts(chapter);
  const asked = stepRows[chapter.id];
  if (facts === undefined || asked === undefined) return;
  for (const name of askedFacts) yield* factFaults(chapter, facts, name, asked[name] ?? {});
  if (asked.always === true && facts['leave-out-if'].length > 0) {
    const reason = `Unexpected \`leave-out-if\` of \`step:${chapter.id}\`, expected none: it is never left out`;
    yield { file: chapter.file, place: chapter.factPlace(['leave-out-if', 0]), reason };
  }
  const effort = facts.dose?.['at-most'];
  if (asked.most?.effort !== undefined && effort !== undefined && effort.to > asked.most.effort) {
    const reason = `Unexpected \`at-most\` of \`step:${chapter.id}\`, expected no more than \`${asked.most.effort} of 10\``;
    yield { file: chapter.file, place: chapter.factPlace(['dose', 'at-most']), reason, note };
  }
  const spots = facts.dose?.full.spots;
  if (asked.most?.spots !== undefined && spots !== undefined && spots > asked.most.spots) {
    const reason = `Unexpected \`spots\` of \`step:${chapter.id}\`, expected no more than \`${asked.most.spots}\``;
    yield { file: chapter.file, place: chapter.factPlace(['dose', 'full', 'spots']), reason, note };
  }
  yield* limitFaults(chapter, facts);
}

const askedFacts: readonly AskedFact[] = ['position', 'where', 'how-hard', 'how-often', 'stop-if', 'leave-out-if'];

function* factFaults(chapter: Chapter, facts: StepFacts, name: AskedFact, rows: Rows): Iterable<Finding> {
  const { file, factPlace, id } = chapter;
  const entries = entriesOf(facts, name);
  for (const [what, row] of Object.entries(rows)) {
    if (entries.some((entry) => isSaid(row, entry))) continue;
    const spoilt = entries.findIndex((entry) => speaksOf(row, entry));
    const isList = name === 'stop-if' || name === 'leave-out-if';
    const reason = `Unexpected \`${name}\` of \`step:${id}\` without “${what}”, expected ${isList ? 'an entry that says it' : 'it said'}`;
    yield { file, place: factPlace(isList && spoilt !== -1 ? [name, spoilt] : [name]), reason, note };
  }
}

/** The entries of a list; of a text, its sentences. */
function entriesOf(facts: StepFacts, name: AskedFact): readonly string[] {
  if (name === 'stop-if' || name === 'leave-out-if') return facts[name];
  const text =
    name === 'position' || name === 'how-often' ? facts[name] : name in facts && 'where' in facts ? facts[name] : '';
  return (text ?? '').split(/[.!?;](?=\s|$)/);
}

/** A press stops above the effort that its dose allows, which one of its entries says, and no entry says another. */
function* limitFaults({ file, factPlace, id }: Chapter, { action, dose, ...facts }: StepFacts): Iterable<Finding> {
  const most = dose?.['at-most']?.to;
  if (most === undefined) return;
  let isTold = false;
  for (const [index, entry] of facts['stop-if'].entries()) {
    const [, written] = /\b(?:over|above|beyond|more than|past) (\d+)(?: out)?(?: of 10\b|[.,;]|$)/i.exec(entry) ?? [];
    if (written === undefined) continue;
    isTold ||= Number(written) === most;
    if (Number(written) === most) continue;
    const reason = `Unexpected limit \`${written}\` of \`step:${id}\`, expected \`${most}\`, as its \`at-most\` says`;
    const related = [{ file, place: factPlace(['dose', 'at-most']), reason: 'It is typed here' }];
    yield { file, place: factPlace(['stop-if', index]), reason, note, related };
  }
  if (isTold || action !== 'press') return;
  const reason = `Unexpected \`stop-if\` of \`step:${id}\` without “over ${most} out of 10”, expected an entry that says it`;
  yield { file, place: factPlace(['stop-if']), reason, note };
}

const note = 'Word it as you like, but say it: a reader may be harmed without it.';
