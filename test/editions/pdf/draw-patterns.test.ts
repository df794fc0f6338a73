import type { Element, Root } from 'hast';
import { h, s } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { toHtml } from 'hast-util-to-html';
import { drawPatterns } from '../../../pipeline/editions/pdf/draw-patterns.ts';

const stripes = s('pattern', { id: 'p', width: 10, height: 10, patternUnits: 'userSpaceOnUse' }, [
  s('rect', { width: 10, height: 10, fill: '#fff' }),
  s('rect', { width: 4, height: 10, fill: '#00f' }),
]);
const dots = s('pattern', { id: 'p', width: 10, height: 10, patternUnits: 'userSpaceOnUse' }, [
  s('rect', { width: 10, height: 10, fill: '#fff' }),
  s('circle', { cx: 5, cy: 5, r: 2, fill: '#00f' }),
]);

function drawn(pattern: Element, shape: Element): string {
  const page: Root = { type: 'root', children: [h('figure', [s('svg', [s('defs', [pattern]), shape])])] };
  drawPatterns(page);
  return toHtml(page);
}

describe('patterns in print', () => {
  it('become their marks inside the outline of the shape, between its ground and its line', () => {
    expect(drawn(stripes, s('rect', { x: 12, y: 3, width: 13, height: 7, fill: 'url(#p)', stroke: '#000' }))).toBe(
      '<figure><svg><defs></defs>' +
        '<rect x="12" y="3" width="13" height="7" fill="#fff" stroke="none"></rect>' +
        '<g clip-path="url(#pattern-1)"><clipPath id="pattern-1"><rect x="12" y="3" width="13" height="7"></rect></clipPath>' +
        '<g transform=""><path d="M10 3h4v7h-4zM20 3h4v7h-4z" fill="#00f"></path></g></g>' +
        '<rect x="12" y="3" width="13" height="7" fill="none" stroke="#000"></rect></svg></figure>',
    );
  });

  it('cover a shape that is moved, from the place where the pattern begins', () => {
    const html = drawn(dots, s('circle', { r: 4, transform: 'translate(25 5)', fill: 'url(#p)' }));
    expect(html).toContain('d="M23 5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z"');
    expect(html).toContain('<circle r="4" transform="translate(25 5)" fill="none">');
  });

  it('stop with an error where they hold what is neither bar nor dot', () => {
    const crossed = s('pattern', { id: 'p', width: 9, height: 9, patternUnits: 'userSpaceOnUse' }, [
      s('rect', { width: 9, height: 9 }),
      s('line', { x2: 9, y2: 9 }),
    ]);
    expect(() => drawn(crossed, s('circle', { r: 4, fill: 'url(#p)' }))).toThrow('holds a line');
  });

  it('stop with an error where they tile by the size of their shape', () => {
    expect(() => drawn(s('pattern', { id: 'p' }), s('circle', { r: 4, fill: 'url(#p)' }))).toThrow('no units');
  });
});
