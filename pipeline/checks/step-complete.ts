import type { Check, Chapter, Finding } from '../book.ts';
import { stepFacts, type StepFacts } from '../domain/step.ts';
import { treatments } from './step-complete/treatment.ts';

/** A step says all that a reader must know before doing it, and when not to. */
export const stepComplete: Check = {
  id: 'step-complete',
  about: 'Press and stretch steps say where, how hard, how long, how often, when to stop and when to leave them out.',
  *chapter(chapter) {
    const facts = stepFacts(chapter);
    if (facts === undefined) return;
    const isTreatment = facts.action === 'press' || facts.action === 'stretch';
    for (const name of isTreatment ? ofTreatments : ofOthers) {
      const value = facts[name];
      if (value === undefined || (value.length === 0 && !isWritten(chapter, name))) yield missing(chapter, facts, name);
      else if (value.length === 0) yield empty(chapter, name);
    }
    yield* treatments(chapter, facts);
    if (facts.dose !== undefined) yield* doseFaults(chapter, facts, facts.dose, isTreatment);
  },
};

/** What the schema leaves open, since not every kind of step has it. */
const ofTreatments = ['position', 'how-often', 'stop-if', 'leave-out-if'] as const;
const ofOthers = ['how-often'] as const;

/** Over this effort nothing is pressed or stretched (content.md 6.4, the effort rule). */
const strongest = 5;

function* doseFaults(
  { file, factPlace }: Chapter,
  { action }: StepFacts,
  dose: Dose,
  isTreatment: boolean,
): Iterable<Finding> {
  for (const stage of ['start', 'full'] as const) {
    const amount = dose[stage];
    if (amount === undefined || amount.time !== undefined || amount.hold !== undefined) continue;
    const reason = `Unexpected dose \`${stage}\` without \`time\` or \`hold\`, expected how long`;
    yield { file, place: factPlace(['dose', stage]), reason };
  }
  if (!isTreatment) return;
  const limit = dose['at-most'];
  if (limit === undefined) {
    const reason = `Unexpected dose of a ${action} without \`at-most\`, expected how strong it may feel, such as \`5 of 10\``;
    yield { file, place: factPlace(['dose']), reason };
  } else if (limit.to > strongest) {
    const reason = `Unexpected \`at-most\`, expected an effort of at most \`${strongest} of 10\``;
    yield { file, place: factPlace(['dose', 'at-most']), reason };
  }
}

type Dose = NonNullable<StepFacts['dose']>;

function missing({ file, factPlace }: Chapter, { action }: StepFacts, name: string): Finding {
  const reason = `Unexpected ${action} step without \`${name}\`, expected it among its facts`;
  return { file, place: factPlace(['action']), reason, note };
}

function empty({ file, factPlace }: Chapter, name: string): Finding {
  const reason = `Unexpected empty \`${name}\`, expected at least one entry`;
  return { file, place: factPlace([name]), reason, note };
}

/** Whether a list is written, though empty; the place of one that is not is the place of all facts. */
function isWritten({ factPlace }: Chapter, name: string): boolean {
  return factPlace([name])?.start.offset !== factPlace([])?.start.offset;
}

const note = 'What a reader must know before a step is said there, not left open.';
