import { distance } from 'fastest-levenshtein';

/** The candidate a misspelt name most probably means, `undefined` when none is near. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bound = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(name.length - candidate.length) >= bound) continue;
    const apart = distance(name, candidate);
    if (apart < bound && apart < Math.max(name.length, candidate.length)) {
      bound = apart;
      best = candidate;
    }
  }
  return best;
}
