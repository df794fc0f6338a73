import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { shareShapes } from '../../pipeline/web-pages/share-shapes.ts';

const bone = 'M0 0c1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26z';

function shared(...drawings: Element[]): string {
  const page: Root = { type: 'root', children: drawings };
  shareShapes(page);
  return toHtml(page, { space: 'svg' });
}

describe('the drawings of a web page', () => {
  it('write an outline once that they paint in two ways', () => {
    const page = shared(s('svg', [s('path', { d: bone, stroke: 'white' }), s('path', { d: bone, fill: 'red' })]));
    expect(page.split(bone)).toHaveLength(2);
    expect(page).toContain('<use href="#shape-1" stroke="white">');
    expect(page).toContain('<use href="#shape-1" fill="red">');
  });

  it('write a group once that stands in two places, and what is in it with it', () => {
    const group = (transform: string) =>
      s('g', { transform, fill: 'red' }, [s('path', { d: bone }), s('circle', { r: 5 })]);
    const page = shared(s('svg', [group('scale(2)')]), s('svg', [group('scale(3)')]));
    expect(page.split(bone)).toHaveLength(2);
    expect(page).toContain('<use href="#shape-1" transform="scale(2)">');
    expect(page).toContain('<use href="#shape-1" transform="scale(3)">');
    expect(page).not.toContain('shape-2');
  });

  it('keep words, patterns, and what names one where they are', () => {
    const words = () =>
      s('text', { x: 1 }, [s('tspan', { x: 1 }, 'Words that are long enough to be worth a reference to them.')]);
    const gradient = (id: string) =>
      s('linearGradient', { id }, [s('stop', { offset: '0', stopColor: '#ffffff', stopOpacity: 0.123456789 })]);
    const striped = () =>
      s('g', { fill: 'url(#stripes)' }, [s('circle', { r: 55, cx: 100, cy: 200, stroke: '#123456' })]);
    const page = shared(
      s('svg', [gradient('a'), words(), s('g', [words()])]),
      s('svg', [gradient('b'), words(), striped()]),
    );
    expect(page).not.toContain('<use');
  });

  it('are left alone when they repeat nothing', () => {
    expect(shared(s('svg', [s('path', { d: bone })]))).toBe(`<svg><path d="${bone}"></path></svg>`);
  });
});
