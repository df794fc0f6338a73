import { describe, expect, it } from 'vitest';
import type { IndexEntry, IndexPlace } from '../pipeline/book.ts';
import { settleMentions } from '../pipeline/back-index/settle-mentions.ts';
import { smallPublication } from './editions/small-publication.ts';

const place: IndexPlace = {
  anchor: 'section-a.late',
  title: 'Late',
  mentions: 'term-nerve',
  extent: 'point',
  isMain: false,
};
const entry: IndexEntry = { heading: 'nerve', places: [place], subs: [], see: [], seeAlso: [] };

describe('mentions in the index', () => {
  const { chapters } = smallPublication([
    {
      path: 'chapters/a.md',
      html: '<h1 id="section-a">A</h1><p><a href="#term-nerve">early</a></p><h2 id="section-a.late">Late</h2><p>Much.</p><p><a href="#term-nerve">late</a> <a href="#term-nerve">later</a></p>',
    },
  ]);

  it('stand where their section links to the thing first, not where the section begins', () => {
    const [settled] = settleMentions([entry], chapters);
    expect(settled?.places).toEqual([{ ...place, anchor: 'mention-1' }]);
    expect(chapters[0]?.html.children.at(-1)).toEqual(
      expect.objectContaining({
        children: [
          expect.objectContaining({ properties: { href: '#term-nerve', id: 'mention-1' } }),
          expect.objectContaining({ value: ' ' }),
          expect.objectContaining({ properties: { href: '#term-nerve' } }),
        ],
      }),
    );
  });

  it('stay with their section where no link of it is printed', () => {
    const other = { ...entry, places: [{ ...place, mentions: 'term-other' }] };
    expect(settleMentions([other], chapters)).toEqual([other]);
  });
});
