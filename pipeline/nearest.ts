import { distance } from 'fastest-levenshtein';

/** The candidate a misspelt name most probably means, `undefined` when none is near. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bound = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(name.length - candidate.length) >= bound) continue;
    const apart = isSwapped(name, candidate) ? 1 : distance(name, candidate);
    if (apart < bound && apart < Math.max(name.length, candidate.length)) {
      bound = apart;
      best = candidate;
    }
  }
  return best;
}

/** Whether two neighbouring letters changed places and nothing else: one slip of the hand, `setp` for `step`. */
function isSwapped(name: string, candidate: string): boolean {
  if (name.length !== candidate.length || name === candidate) return false;
  let at = 0;
  while (name[at] === candidate[at]) at++;
  const isTurned = name[at] === candidate[at + 1] && name[at + 1] === candidate[at];
  return isTurned && name.slice(at + 2) === candidate.slice(at + 2);
}
