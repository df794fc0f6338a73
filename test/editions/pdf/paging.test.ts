import { describe, expect, it } from 'vitest';
import { folio } from '../../../pipeline/editions/pdf/paging/folio.ts';
import type { Layout, PageMap } from '../../../pipeline/editions/pdf/paging/layout.ts';
import { openOnTheRight } from '../../../pipeline/editions/pdf/paging/open-on-the-right.ts';
import { paginate } from '../../../pipeline/editions/pdf/paging/paginate.ts';
import { roman } from '../../../pipeline/editions/pdf/paging/roman.ts';

describe('folios', () => {
  it('are roman before the body and begin at 1 in it', () => {
    expect([1, 2, 3, 4, 40].map((page) => folio(page, 3))).toEqual(['i', 'ii', '1', '2', '38']);
  });

  it('know the roman numerals that subtract', () => {
    expect([4, 9, 14, 19, 40, 90, 400, 944, 1999].map(roman)).toEqual(
      'iv ix xiv xix xl xc cd cmxliv mcmxcix'.split(' '),
    );
  });
});

describe('sections that open on a right-hand page', () => {
  const pages = (...entries: readonly (readonly [string, number])[]): PageMap => new Map(entries);
  const none: ReadonlySet<string> = new Set();

  it('get an empty page before them where they fall on the left, which moves all that follows', () => {
    const found = pages(['a', 1], ['one', 4], ['b', 5], ['two', 8], ['c', 9]);
    expect(openOnTheRight(found, none, ['one', 'two'])).toEqual({
      pages: pages(['a', 1], ['one', 5], ['b', 6], ['two', 9], ['c', 10]),
      fillers: new Set(['one']),
    });
  });

  it('keep the empty page that they need and lose one that they need no more', () => {
    const found = pages(['a', 1], ['one', 5], ['two', 8], ['c', 9]);
    expect(openOnTheRight(found, new Set(['one']), ['one', 'two']).fillers).toEqual(new Set(['one', 'two']));
    const shorter = pages(['a', 1], ['one', 4], ['two', 7]);
    expect(openOnTheRight(shorter, new Set(['one']), ['one', 'two'])).toEqual({
      pages: pages(['a', 1], ['one', 3], ['two', 7]),
      fillers: new Set(['two']),
    });
  });
});

/** A book in which what is printed decides how long it is. */
function press(pagesFor: (layout: Layout) => PageMap, openers: readonly string[] = []) {
  let current: Layout = { pages: new Map(), fillers: new Set() };
  const tagged: boolean[] = [];
  return {
    tagged,
    openers,
    shown: ({ pages, fillers }: Layout) => JSON.stringify([[...pages], [...fillers]]),
    label: ({ pages }: Layout, anchor: string) => String(pages.get(anchor) ?? ''),
    async set(layout: Layout) {
      current = layout;
    },
    async print(isMeasuring: boolean) {
      tagged.push(!isMeasuring);
      return { bytes: new Uint8Array(), pages: pagesFor(current) };
    },
  };
}

describe('paginate', () => {
  it('prints once to measure and once more, which is compared', async () => {
    const { prints, layout } = await paginate(press(() => new Map([['a', 1]])));
    expect(prints).toBe(2);
    expect([...layout.pages]).toEqual([['a', 1]]);
  });

  it('prints again while a page number that grew moves its own target', async () => {
    const { prints, layout } = await paginate(press(({ pages }) => new Map([['a', pages.size === 0 ? 9 : 10]])));
    expect(prints).toBe(3);
    expect(layout.pages.get('a')).toBe(10);
  });

  it('counts the empty page that it put before a section', async () => {
    const book = press(({ fillers }) => new Map([['part', fillers.has('part') ? 3 : 2]]), ['part']);
    const { layout } = await paginate(book);
    expect(book.tagged).toEqual([false, true]);
    expect(layout).toEqual({ pages: new Map([['part', 3]]), fillers: new Set(['part']) });
  });

  it('gives up when the page numbers never stand still', async () => {
    const book = press(({ pages }) => new Map([['a', pages.get('a') === 1 ? 2 : 1]]));
    await expect(paginate(book)).rejects.toThrow('The page numbers still move after 5 prints');
    expect(book.tagged).toEqual([false, true, true, true, true]);
  });
});
