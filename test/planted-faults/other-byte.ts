import type { Random } from '../mutation/random.ts';

/** A text with another small letter in the place of one of its own. */
export function otherByte(text: string, random: Random): string {
  const at = random.pick([...text.matchAll(/[a-z]/g)].map(({ index }) => index));
  const letter = random.pick([...'abcdefghijklmnopqrstuvwxyz'].filter((one) => one !== text[at]));
  return text.slice(0, at) + letter + text.slice(at + 1);
}
