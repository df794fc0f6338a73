/** The "and" that joins signs of which each is enough, where no "or" stands between the first and the last. */
export function joinsAll(text: string, either: readonly string[]): string | undefined {
  const plain = text.replace(/\([^()]{0,200}\)/g, '');
  const at = either.flatMap((words) => new RegExp(`\\b(?:${words})`, 'i').exec(plain)?.index ?? []);
  if (at.length < 2) return undefined;
  const between = plain.slice(Math.min(...at), Math.max(...at));
  return /\bor\b/i.test(between) ? undefined : /\b(?:and|plus|together with|as well as)\b/i.exec(between)?.[0];
}
