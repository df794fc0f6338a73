import { expect, it } from 'vitest';
import { tallyLine } from '../../pipeline/report/tally-line.ts';

it('says for each edition how many there are, and of how many where that is not the total', () => {
  const editions = [
    { edition: 'pdf', found: 412, expected: 412 },
    { edition: 'epub', found: 411, expected: 412 },
    { edition: 'newsletter', found: 96, expected: 96 },
  ] as const;
  expect(tallyLine({ name: 'references', editions })).toBe('references 412: pdf 412, epub 411/412, newsletter 96/96');
});
