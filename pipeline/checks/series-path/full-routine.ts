import type { LastTreatment } from './last-treatment.ts';
import type { Letter } from './letter.ts';

/** The letter that gives the last treatment with all that it needs; of several the last one. */
export function fullRoutine({ key, needs }: LastTreatment, letters: readonly Letter[]): Letter | undefined {
  return letters.findLast(({ given }) => {
    const keys = new Set(given.map((entry) => entry.key));
    return keys.has(key) && needs.every((need) => keys.has(need));
  });
}
