/** Numbers that look random and come again with their seed, so that every planted fault can be planted again. */
export type Random = {
  /** A whole number from 0 to below `count`. */
  below(count: number): number;
  /** One of the values; throws when there are none. */
  pick<Value>(values: readonly Value[]): Value;
};

/** Mulberry32, by Tommy Ettinger (public domain): 32 bits of state, plenty for choosing places in a text. */
export function randomFrom(seed: string): Random {
  let state = [...seed].reduce((sum, character) => Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193), 7);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    pick(values) {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error('Nothing to choose from');
      return value;
    },
  };
}
