import type { Proof } from '../book.ts';
import { judgeLetters } from './mail-sound/judge.ts';

/** Conditions that a good letter meets, and that a letter may have a reason to break. */
export const mailAdvice: Proof = {
  id: 'mail-advice',
  about: 'Letters keep to what mail programs and filters like: short subjects, light pictures, large targets.',
  severity: 'warning',
  run: (extracts, publication) => judgeLetters('warning', extracts, publication),
};
