/** The places of a word that two texts share. */
export type Pair = { readonly at: number; readonly atTo: number };

/** Texts that differ in more words than these have nothing in common that could be found in good time. */
const mostDifferences = 1500;

/**
 * The longest order of words that two texts share, in time that grows with their length times their differences; nothing
 * when they differ too much. Eugene Myers, "An O(ND) Difference Algorithm": https://doi.org/10.1007/BF01840446
 */
export function commonOrder(from: readonly string[], to: readonly string[]): readonly Pair[] {
  const reached: Int32Array[] = [];
  const most = Math.min(mostDifferences, from.length + to.length);
  const farthest = new Int32Array(2 * most + 3);
  for (let differences = 0; differences <= most; differences += 1) {
    reached.push(farthest.slice());
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      let at = comesFromTo(farthest, diagonal, differences, most)
        ? (farthest[most + 2 + diagonal] ?? 0)
        : (farthest[most + diagonal] ?? 0) + 1;
      while (at < from.length && at - diagonal < to.length && from[at] === to[at - diagonal]) at += 1;
      farthest[most + 1 + diagonal] = at;
      if (at >= from.length && at - diagonal >= to.length) return walkBack(reached, from, to, most);
    }
  }
  return [];
}

/** Whether the farthest way to a diagonal comes from a word that only the second text has. */
function comesFromTo(farthest: Int32Array, diagonal: number, differences: number, most: number): boolean {
  if (diagonal === -differences) return true;
  if (diagonal === differences) return false;
  return (farthest[most + diagonal] ?? 0) < (farthest[most + 2 + diagonal] ?? 0);
}

/** The shared words on the way, from its end. */
function walkBack(
  reached: readonly Int32Array[],
  from: readonly string[],
  to: readonly string[],
  most: number,
): readonly Pair[] {
  const pairs: Pair[] = [];
  let [at, atTo] = [from.length, to.length];
  for (const [differences, farthest] of [...reached.entries()].toReversed()) {
    const isFromTo = comesFromTo(farthest, at - atTo, differences, most);
    const diagonal = at - atTo + (isFromTo ? 1 : -1);
    const start = differences === 0 ? 0 : (farthest[most + 1 + diagonal] ?? 0);
    const begin = differences === 0 ? 0 : isFromTo ? start : start + 1;
    while (at > begin) {
      at -= 1;
      atTo -= 1;
      pairs.push({ at, atTo });
    }
    at = start;
    atTo = start - diagonal;
  }
  return pairs.toReversed();
}
