import { describe, expect, it } from 'vitest';
import type { Layout } from '../../../pipeline/editions/pdf/paging/layout.ts';
import { type ListedPlace, pageSpans } from '../../../pipeline/editions/pdf/paging/page-spans.ts';

const layout: Layout = {
  pages: new Map(Object.entries({ i: 2, ii: 3, a: 4, b: 5, c: 5, d: 6, e: 9, f: 12, next: 9, part: 13 })),
  fillers: new Set(['part']),
};

/** The body begins on page 4 of the file. */
const pagesOf = (...places: readonly (string | ListedPlace)[]): readonly string[] =>
  pageSpans(
    places.map((place) => (typeof place === 'string' ? { anchor: place, isMain: false } : place)),
    layout,
    4,
  ).map(({ text, anchor, isMain }) => `${isMain ? '*' : ''}${text} ${anchor}`);

describe('pages of an entry', () => {
  it('stand in order, each once, and lead to their first place', () => {
    expect(pagesOf('e', 'c', 'b')).toEqual(['2 c', '6 e']);
  });

  it('are a stretch where they follow each other', () => {
    expect(pagesOf('d', 'a', 'b', 'f')).toEqual(['1–3 a', '9 f']);
  });

  it('keep roman folios apart from the body', () => {
    expect(pagesOf('i', 'ii', 'a')).toEqual(['ii–iii i', '1 a']);
  });

  it('reach over a whole chapter up to the section behind it, without the empty page between them', () => {
    expect(pagesOf({ anchor: 'd', until: 'next', isMain: true })).toEqual(['*3–5 d']);
    expect(pagesOf({ anchor: 'e', until: 'part', isMain: true })).toEqual(['*6–8 e']);
  });

  it('do not repeat what lies in the main pages, and stay apart from these', () => {
    expect(pagesOf({ anchor: 'a', until: 'd', isMain: true }, 'b', 'd')).toEqual(['*1–2 a', '3 d']);
  });

  it('leave out what was not found', () => {
    expect(pagesOf('nowhere')).toEqual([]);
  });
});
