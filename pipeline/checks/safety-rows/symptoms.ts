import type { Book, Chapter, Finding } from '../../book.ts';
import { symptomFacts } from '../../domain/symptom.ts';
import { isSaid } from './said.ts';
import { symptomRows } from './symptom-rows.ts';

/** The steps that a page of a pain no longer leaves out, or not for the reason that counts. */
export function* symptomFaults(book: Book, chapter: Chapter): Iterable<Finding> {
  const facts = symptomFacts(chapter);
  if (facts === undefined) return;
  const { file, factPlace, id } = chapter;
  for (const [step, rows] of Object.entries(symptomRows[id] ?? {})) {
    if (!book.targetOf.has(step)) continue;
    const given = facts['leave-out'];
    const entries = given.flatMap((entry, index) => (entry.step === step ? [{ ...entry, index }] : []));
    const [first] = entries;
    if (first === undefined) {
      const reason = `Unexpected \`leave-out\` of \`symptom:${id}\` without \`${step}\`, expected it with “${Object.keys(rows).join('”, “')}”`;
      yield { file, place: factPlace([given.length === 0 ? 'routine' : 'leave-out']), reason, note };
      continue;
    }
    for (const [what, row] of Object.entries(rows)) {
      if (entries.some(({ when }) => isSaid(row, when))) continue;
      const reason = `Unexpected \`when\` of \`${step}\` without “${what}”, expected it said`;
      yield { file, place: factPlace(['leave-out', first.index, 'when']), reason, note };
    }
  }
}

const note = 'Who has this pain and that sign is harmed by that step.';
