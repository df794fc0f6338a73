import retextSimplify from 'retext-simplify';
import type { Check } from '../book.ts';
import { findPhrases } from '../prose/phrases.ts';

/** Words with a simpler one at hand, by the list of retext-simplify. */
export const plainWords: Check = {
  id: 'plain-words',
  about: 'No word stands where a simpler one would do.',
  *book(book) {
    for (const { file, place, message } of findPhrases(book, retextSimplify, goodEnglish)) {
      const [simplest] = message.expected ?? [];
      const expected = (message.expected ?? []).map((word) => `\`${word}\``).join(' or ');
      yield {
        file,
        place,
        reason: `Unexpected \`${message.actual ?? ''}\`, expected ${expected === '' ? 'the sentence without it' : expected}`,
        note: simplest === undefined ? 'Leave it out: the sentence says the same.' : 'Use the simpler word.',
      };
    }
  },
};

/** Plain as they are: the list takes `forward` for a verb, and would strike `it is` out of every sentence. */
const goodEnglish = ['forward', 'it is', 'there are', 'there is'];
