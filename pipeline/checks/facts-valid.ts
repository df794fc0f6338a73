import type { Check } from '../book.ts';

/** Facts fit what their kind of file may say. They are held against the schemas while files are parsed. */
export const factsValid: Check = {
  id: 'facts-valid',
  about: 'Front matter and YAML files hold what their kind of file may hold.',
  book: ({ problems }) => problems.filter(({ rule }) => rule === 'facts-valid'),
};
