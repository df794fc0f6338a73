import type { Chapter, Finding } from '../../book.ts';
import { stepFacts } from '../../domain/step.ts';
import { everyMention } from './mentions.ts';

/** A limit of effort that the words of its own facts do not bear out: how hard it says to press, and when it says to stop. */
export function* effortFaults(chapter: Chapter): Iterable<Finding> {
  const { file, factPlace } = chapter;
  const step = stepFacts(chapter);
  const limit = step?.dose?.['at-most']?.to;
  if (step === undefined || limit === undefined) return;
  for (const [index, text] of step['stop-if'].entries()) {
    const stop = effortsIn(text, /\b(?:over|above|beyond|more than|higher than|past)\s*$/i).find((one) => one < limit);
    if (stop === undefined) continue;
    yield fault(`${stop}, since \`stop-if\` says so`, ['stop-if', index]);
    return;
  }
  const most = Math.max(...('how-hard' in step ? effortsIn(step['how-hard']) : []));
  if (most > 0 && most < limit - 1) yield fault(`at most ${most + 1}, since \`how-hard\` says ${most}`, ['how-hard']);

  function fault(expected: string, path: readonly PropertyKey[]): Finding {
    return {
      file,
      place: factPlace(['dose', 'at-most']),
      reason: `Unexpected limit of ${limit ?? 0} of 10, expected ${expected}`,
      note: 'A step says one limit: in `at-most`, in `how-hard` (that number, or the one below it) and in `stop-if` (over that number).',
      related: [{ file, place: factPlace(path), reason: 'It is said in words here' }],
    };
  }
}

/** The efforts that a text names behind some words. */
function effortsIn(text: string, behind = /(?:)/): readonly number[] {
  return everyMention(text)
    .filter(({ unit, start }) => unit === 'of 10' && behind.test(text.slice(0, start)))
    .map(({ to }) => to);
}
