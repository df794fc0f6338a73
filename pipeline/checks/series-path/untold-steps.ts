import type { Book, Finding } from '../../book.ts';
import { lastTreatment } from './last-treatment.ts';
import type { Letter } from './letter.ts';

/**
 * Presses and stretches that a letter asks for although neither it nor one before it told how they are done. The last
 * treatment is told on its page alone.
 */
export function* untoldSteps(book: Book, letters: readonly Letter[]): Iterable<Finding> {
  const told = new Set<string | undefined>([lastTreatment(book)?.key]);
  for (const [index, { treatments, includes }] of letters.entries()) {
    for (const { from, part } of includes) if (part === 'what-you-do') told.add(from);
    for (const { key, file, place } of treatments) {
      if (told.has(key)) continue;
      told.add(key);
      const later = letters
        .slice(index + 1)
        .find((one) => one.includes.some(({ from, part }) => from === key && part === 'what-you-do'));
      const include = `\`::include{from="${key}" part="what-you-do"}\``;
      const way =
        later === undefined ? 'or leave the step out' : `or move the line of \`${later.name}\`, which has it, up`;
      const reason = `Unexpected \`${key}\` before a letter told how it is done, expected ${include} here or earlier`;
      yield { file, place, reason, note: `Take its steps in above this place, ${way}.` };
    }
  }
}
