/** So many words at the head of a page are compared. */
const most = 40;

/** Where two pages part: what print says there and what the EPUB says there, and after how many words. */
export type Difference = { readonly printed: string; readonly told: string; readonly after: number };

/**
 * Where the first words of a printed page differ from those behind a marker, `undefined` when they do not. `pageNumbers`
 * are the words that say on which page something is, which print has more of.
 */
export function firstDifference(
  printed: readonly string[],
  told: readonly string[],
  pageNumbers: readonly (readonly string[])[],
): Difference | undefined {
  let at = 0;
  let atTold = 0;
  while (atTold < most && (at < printed.length || atTold < told.length)) {
    if (at < printed.length && printed[at] === told[atTold]) {
      at += 1;
      atTold += 1;
      continue;
    }
    const addition = pageNumbers.find((words) => startsWith(printed, words, at));
    if (addition === undefined) return { printed: some(printed, at), told: some(told, atTold), after: atTold };
    at += addition.length;
  }
  return undefined;
}

/** Whether words stand in a text at a place. */
export function startsWith(text: readonly string[], words: readonly string[], at: number): boolean {
  return words.length > 0 && words.every((word, index) => text[at + index] === word);
}

function some(words: readonly string[], at: number): string {
  const first = words.slice(at, at + 5).join(' ');
  return first === '' ? 'nothing more' : `“${first}”`;
}
