import type { Element } from 'hast';
import { s } from 'hastscript';
import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../pipeline/book.ts';
import { figureLegible } from '../../pipeline/checks/figure-legible.ts';
import type { GuideFacts } from '../../pipeline/domain/index.ts';
import { frame } from '../../templates/figures/frame.ts';
import { palette } from '../../templates/figures/palette.ts';
import { setLines } from '../../templates/figures/text.ts';
import { guideOf, theGuide } from './small-guide.ts';

const words = `---
title: A ball
description: A ball lies on the floor, with a name beside it and an arrow on it.
caption: A ball.
labels:
  name: the ball
---

# A ball
`;

const ball = s('circle', { cx: 100, cy: 100, r: 60, fill: palette.clay });
const name = setLines(200, 100, ['the ball'], { size: 24 });

/** What is found in a picture of these shapes. */
function found(shapes: readonly Element[], more: Partial<Drawing<GuideFacts>> = {}, width = 400): readonly string[] {
  const draw: Drawing<GuideFacts>['draw'] = (_, figure) => frame({ id: 'ball', width, height: 200, shapes }, figure);
  return reasons({ id: 'ball', names: [], draw, ...more });
}

function reasons(drawing: Drawing<GuideFacts>): readonly string[] {
  const book = guideOf({ 'figures/ball.md': words }, [drawing]);
  if (!('book' in figureLegible)) throw new Error('figure-legible judges books');
  return [...figureLegible.book(book)].map(({ reason }) => reason);
}

/** The picture of a ball after somebody has changed it. */
function foundAfter(change: (picture: Element) => Element): readonly string[] {
  const draw: Drawing<GuideFacts>['draw'] = (_, figure) =>
    change(frame({ id: 'ball', width: 400, height: 200, shapes: [ball, name] }, figure));
  return reasons({ id: 'ball', names: [], draw });
}

describe('the drawings of the guide', () => {
  it('can be read, wide and narrow', async () => {
    if (!('book' in figureLegible)) throw new Error('figure-legible judges books');
    const book = await theGuide();
    expect(book.drawings.size).toBeGreaterThan(0);
    expect([...figureLegible.book(book)].map(({ file, reason }) => `${file.path}: ${reason}`)).toEqual([]);
  });
});

describe('the check of drawings', () => {
  it('accepts a picture whose words stand free', () => {
    expect(found([ball, name])).toEqual([]);
  });

  it.each<readonly [string, readonly Element[], string]>([
    ['words that leave the frame', [setLines(360, 100, ['the ball'], { size: 24 })], 'reach out of the picture'],
    ['words on others', [name, setLines(210, 106, ['a toy'], { size: 24 })], '`the ball` on `a toy`'],
    [
      'words that a turned group moves onto others',
      [name, s('g', { transform: 'rotate(90 230 20)' }, [setLines(230, 20, ['a long, soft toy'], { size: 24 })])],
      '`the ball` on `a long, soft toy`',
    ],
    [
      'words on a shape that is as dark',
      [ball, setLines(60, 106, ['ball'], { size: 24, fill: palette.teal })],
      '`ball` with a contrast of 1.',
    ],
    ['words that are faint on white', [setLines(20, 40, ['ball'], { size: 24, fill: '#999999' })], 'contrast of 2.84'],
    [
      'words on a pattern with one dark colour',
      [
        s('defs', [s('pattern', { id: 'ball-dark' }, [s('rect', { width: 9, height: 9, fill: palette.ink })])]),
        s('rect', { x: 10, y: 10, width: 200, height: 60, fill: 'url(#ball-dark)' }),
        setLines(20, 40, ['ball'], { size: 24 }),
      ],
      'contrast of 1.00',
    ],
    [
      'a line that is faint',
      [name, s('path', { d: 'M10 10L80 80', stroke: '#b0b0b0', strokeWidth: 2, fill: 'none' })],
      'line in `#b0b0b0` with a contrast of 2.1',
    ],
    [
      'a line through words',
      [name, s('path', { d: 'M190 20C200 80 220 120 260 160', stroke: palette.ink, fill: 'none' })],
      'line through the words `the ball`',
    ],
    ['a letter that the fonts lack', [setLines(20, 40, ['ball →'], { size: 24 })], 'character `→`'],
  ])('reports %s', (_, shapes, reason) => {
    expect(found(shapes)).toEqual([expect.stringContaining(reason)]);
  });

  it('lets a line pass behind a box with words in it, and outside a clip', () => {
    const line = { d: 'M10 50H390', stroke: palette.ink, fill: 'none' };
    const box = s('rect', { x: 150, y: 20, width: 150, height: 60, fill: palette.paper });
    const text = setLines(170, 58, ['the ball'], { size: 24 });
    expect(found([s('path', line), text])).toHaveLength(1);
    expect(found([s('path', line), box, text])).toEqual([]);
    const clip = s('clipPath', { id: 'ball-left' }, [s('rect', { width: 100, height: 200 })]);
    expect(found([clip, s('path', { ...line, clipPath: 'url(#ball-left)' }), text])).toEqual([]);
  });

  it('demands a narrow picture of a wide one, and judges it by the phone', () => {
    expect(found([name], {}, 800)).toEqual([expect.stringContaining('width of 800 units of the picture')]);
    const narrow = (width: number, size: number): Drawing<GuideFacts>['draw'] => {
      const shapes = [setLines(20, 40, ['the ball'], { size })];
      return (_, figure) => frame({ id: 'ball-narrow', width, height: 200, shapes }, figure);
    };
    expect(found([name], { narrow: narrow(640, 22) }, 800)).toEqual([]);
    expect(found([name], { narrow: narrow(640, 21) }, 800)).toEqual([
      expect.stringContaining('11.5 pixels on a phone'),
    ]);
    expect(found([name], { narrow: narrow(660, 24) }, 800)).toEqual([expect.stringContaining('width of 660 units')]);
  });

  it('reports words below 8 points in print', () => {
    const small = setLines(20, 40, ['the ball'], { size: 18 });
    expect(found([small], {}, 500)).toEqual([expect.stringContaining('of 7.6 points in print')]);
  });

  it.each<readonly [string, (picture: Element) => Element, string]>([
    ['without a role', (picture) => withProperties(picture, { role: 'note' }), 'without a name for those who hear it'],
    ['without a title', (picture) => without(picture, 'title'), 'without a name for those who hear it'],
    ['without white ground', (picture) => without(picture, 'rect'), 'Unexpected ground'],
    ['with the id of another', (picture) => withChild(picture, s('g', { id: 'sun-rays' })), 'id `sun-rays`'],
    ['with an id twice', (picture) => withChild(picture, s('g', { id: 'ball-title' })), 'second id `ball-title`'],
    ['with a halo', (picture) => withChild(picture, s('g', { paintOrder: 'stroke' })), '`paintOrder`'],
    ['with a photograph', (picture) => withChild(picture, s('image', { width: 9 })), '`image`'],
    ['with a script', (picture) => withChild(picture, s('script')), '`script`'],
    ['with a piece of a page', (picture) => withChild(picture, s('foreignObject')), '`foreignObject`'],
    ['with a colour by name', (picture) => withChild(picture, s('g', { fill: 'red' })), 'colour `red`'],
    ['with a pattern that is nowhere', (picture) => withChild(picture, s('g', { fill: 'url(#ball-x)' })), '`#ball-x`'],
    [
      'with a marker that letters show unturned',
      (picture) => withChild(picture, s('marker', { id: 'ball-end', orient: 'auto-start-reverse' })),
      '`auto-start-reverse`',
    ],
  ])('reports a picture %s', (_, change, reason) => {
    expect(foundAfter(change)).toEqual(expect.arrayContaining([expect.stringContaining(reason)]));
  });
});

function withProperties(picture: Element, properties: Element['properties']): Element {
  return { ...picture, properties: { ...picture.properties, ...properties } };
}

function withChild(picture: Element, child: Element): Element {
  return { ...picture, children: [...picture.children, child] };
}

function without(picture: Element, tag: string): Element {
  return {
    ...picture,
    children: picture.children.filter((child) => child.type !== 'element' || child.tagName !== tag),
  };
}
