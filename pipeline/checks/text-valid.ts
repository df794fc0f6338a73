import type { Check } from '../book.ts';

/** Files are UTF-8, without characters that hide or turn what readers see. They are found while files are decoded. */
export const textValid: Check = {
  id: 'text-valid',
  about: 'Files are UTF-8, without NUL, hidden control characters and endless nesting.',
  book: ({ problems }) => problems.filter(({ rule }) => rule === 'text-valid'),
};
