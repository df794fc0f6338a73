import { describe, expect, it } from 'vitest';
import { sizeAdvice } from '../../../pipeline/editions/pdf/measured-size.ts';
import { smallPages } from '../small-pages.ts';
import { smallPublication } from '../small-publication.ts';

describe('the size of a book that is to be printed', () => {
  it('is told before printing when no book as long was ever measured', () => {
    const long = { path: 'chapters/long.md', html: `<h1 id="section-long">Long</h1><p>${'word '.repeat(600_000)}</p>` };
    expect(sizeAdvice(smallPublication([long]))).toBe(
      'The book has about 2300 pages. Printing was measured up to 1,800; beyond that it may need much time and memory.',
    );
  });

  it('is not worth a word in any other book', () => {
    expect(sizeAdvice(smallPublication(smallPages))).toBeUndefined();
  });
});
