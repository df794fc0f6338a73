import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { pathPieces } from '../../pipeline/picture/path-pieces.ts';
import { pathRings } from '../../pipeline/picture/path-rings.ts';
import { shortPath } from '../../templates/figures/path-data.ts';
import { tidy } from '../../templates/figures/tidy.ts';

describe('the path data of a drawing', () => {
  it('goes from point to point, rounded, without needless signs', () => {
    expect(shortPath('M10 20C10.04 20.5 12.25 -3 14 30.5L20 30.5')).toBe('M10 20c0 .5 2.3-23 4 10.5h6');
  });

  it('writes a curve that does not bend as a line', () => {
    expect(shortPath('M0 0C0 0 5 7 5 7C5 7 5 9 5 9Z')).toBe('M0 0l5 7v2z');
  });

  it.each([
    'M304.1 166.5Q297.2 167 297.7 176C298.4 187.4 303.4 200 310.7 209.6Z',
    'M-8.5 0V-8a8.5 8.5 0 0 1 17 0V0M3 4H8L1 1Z',
    'm5 5 3 4-7 1zM1 1C2 3 4 5 6 7S9 9 11 4T20 8',
    'M0 0A2 2 0 012 2L5 5',
  ])('draws %s where it was', (d) => {
    const [before, after] = [pathRings(pathPieces(d)), pathRings(pathPieces(shortPath(d)))];
    expect(after.length).toBe(before.length);
    for (const [at, ring] of before.entries()) {
      for (const [x, y] of ring) {
        const nearest = Math.min(...(after[at] ?? []).map(([toX, toY]) => Math.hypot(toX - x, toY - y)));
        expect(nearest).toBeLessThan(0.2);
      }
    }
  });

  it('adds no error up on a long way', () => {
    const far = Array.from({ length: 300 }, (_, at) => `L${at * 1.04} ${at * 0.96}`).join('');
    const [ring = []] = pathRings(pathPieces(shortPath(`M0 0${far}`)));
    expect(ring.at(-1)?.[0]).toBeCloseTo(299 * 1.04, 1);
  });
});

describe('a drawing in its frame', () => {
  it('has its numbers rounded, but not its words', () => {
    const group = s('g', { transform: 'translate(3.14159 2.71828) scale(0.333)' }, [
      s('text', { x: 1.2345 }, '1.2345 cm'),
    ]);
    expect(toHtml(tidy(group), { space: 'svg' })).toBe(
      '<g transform="translate(3.1 2.7) scale(0.333)"><text x="1.2">1.2345 cm</text></g>',
    );
  });
});
