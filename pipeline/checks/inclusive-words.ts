import retextEquality from 'retext-equality';
import type { Check } from '../book.ts';
import { findPhrases } from '../prose/phrases.ts';

/** Words that leave readers out or talk down to them, by the list of retext-equality. */
export const inclusiveWords: Check = {
  id: 'inclusive-words',
  about: 'No word leaves readers out or talks down to them.',
  *book(book) {
    for (const { file, place, message } of findPhrases(book, retextEquality, fairHere)) {
      const expected = (message.expected ?? []).map((word) => `\`${word}\``).join(' or ');
      yield {
        file,
        place,
        reason: `Unexpected \`${message.actual ?? ''}\`, expected ${expected === '' ? 'no such word' : expected}`,
        note: message.note ?? 'Some readers will feel left out or talked down to. Say it in another way.',
      };
    }
  },
};

/**
 * Fair here: `bony` is said of bones, `just` of places ("just above the knee"), `easy` of effort, which the guide asks
 * readers to judge; and a study of women is a study of women.
 */
const fairHere = ['bony', 'easily', 'easy', 'just', 'men', 'women'];
