import type { Chapter } from '../../book.ts';

/** The line a mail program lists an issue by, and the words it shows behind it. */
export type LetterFacts = { readonly subject: string; readonly preheader: string };

/** The subject and preheader of an issue; one whose facts name none goes by its title. */
export function letterFacts({ facts, title }: Chapter): LetterFacts {
  return isLetterFacts(facts) ? facts : { subject: title, preheader: '' };
}

function isLetterFacts(facts: unknown): facts is LetterFacts {
  if (typeof facts !== 'object' || facts === null || !('subject' in facts) || !('preheader' in facts)) return false;
  return typeof facts.subject === 'string' && typeof facts.preheader === 'string';
}
