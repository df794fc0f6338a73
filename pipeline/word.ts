import type { Words } from './book.ts';

/** A word the program itself prints, by its key in `templates/words/`. Throws when there is none: the list is ours. */
export function word(words: Words, key: string): string {
  const found = words[key];
  if (found === undefined) throw new Error(`templates/words has no word "${key}"`);
  return found;
}
