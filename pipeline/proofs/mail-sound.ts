import type { Proof } from '../book.ts';
import { judgeLetters } from './mail-sound/judge.ts';

/** The conditions without which a letter is refused, broken, hard to read, against the law, or a danger to its reader. */
export const mailSound: Proof = {
  id: 'mail-sound',
  about: 'Every letter of the newsletter is safe in mail programs: small, whole, described, readable and honest.',
  run: (extracts, publication) => judgeLetters('error', extracts, publication),
};
