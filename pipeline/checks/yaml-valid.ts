import type { Check } from '../book.ts';

/** YAML is well-formed and without aliases. It is found broken while files are parsed. */
export const yamlValid: Check = {
  id: 'yaml-valid',
  about: 'Front matter and YAML files are well-formed.',
  book: ({ problems }) => problems.filter(({ rule }) => rule === 'yaml-valid'),
};
