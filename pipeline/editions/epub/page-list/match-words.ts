import { commonOrder, type Pair } from './common-order.ts';

/** So many words in a row make a place that can be told from others. */
const grain = 4;

/**
 * For each word of one text the place of the same word in another, `undefined` where it has none: runs of words that each
 * text has once are matched first, as Bram Cohen's "patience diff" does, then what lies between them.
 */
export function matchWords(from: readonly string[], to: readonly string[]): readonly (number | undefined)[] {
  const matched: (number | undefined)[] = from.map(() => undefined);
  let [before, beforeTo] = [0, 0];
  for (const { at, atTo } of [...rising(sharedRuns(from, to)), { at: from.length, atTo: to.length }]) {
    if (at < before || atTo < beforeTo) continue;
    for (const pair of commonOrder(from.slice(before, at), to.slice(beforeTo, atTo)))
      matched[before + pair.at] = beforeTo + pair.atTo;
    if (at < from.length) matched[at] = atTo;
    [before, beforeTo] = [at + 1, atTo + 1];
  }
  return matched;
}

/** Where runs of words begin that stand once in each text, in the order of the first. */
function sharedRuns(from: readonly string[], to: readonly string[]): readonly Pair[] {
  const places = onlyPlaces(to);
  return [...onlyPlaces(from)].flatMap(([run, at]): readonly Pair[] => {
    const atTo = places.get(run);
    return atTo === undefined ? [] : [{ at, atTo }];
  });
}

function onlyPlaces(words: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (let at = 0; at + grain <= words.length; at += 1) {
    const run = words.slice(at, at + grain).join(' ');
    if (places.has(run)) repeated.add(run);
    places.set(run, at);
  }
  for (const run of repeated) places.delete(run);
  return places;
}

/** The most pairs whose second places rise too; what was moved elsewhere falls out. */
function rising(pairs: readonly Pair[]): readonly Pair[] {
  const ends: Pair[] = [];
  const previous = new Map<Pair, Pair | undefined>();
  for (const pair of pairs) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.atTo ?? Infinity) < pair.atTo) low = middle + 1;
      else high = middle;
    }
    previous.set(pair, ends[low - 1]);
    ends[low] = pair;
  }
  const chain: Pair[] = [];
  for (let pair = ends.at(-1); pair !== undefined; pair = previous.get(pair)) chain.push(pair);
  return chain.toReversed();
}
