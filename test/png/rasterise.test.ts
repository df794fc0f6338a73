import type { Element } from 'hast';
import { createRequire } from 'node:module';
import { s } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { fonts } from '../../pipeline/fonts.ts';
import { paint } from '../../pipeline/png/paint.ts';
import { rasterise } from '../../pipeline/png/rasterise.ts';
import { trueTypeFonts } from '../../pipeline/png/true-type-fonts.ts';
import { inkOf, readPng } from './read-png.ts';

const text = "'Atkinson Hyperlegible Next', Verdana, sans-serif";
const size = { width: 200, scale: 2 };

function picture(...shapes: readonly Element[]): Element {
  return s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 200 60', fontFamily: text }, [...shapes]);
}

function line(words: string, properties: Readonly<Record<string, string | number>> = {}): Element {
  return s('text', { x: 10, y: 40, fontSize: 30, ...properties }, words);
}

describe('a picture as PNG', () => {
  it('is as wide as asked, opaque, on white, and the same to the byte each time', async () => {
    const svg = picture(s('rect', { x: 50, y: 10, width: 20, height: 20, fill: '#0d5c63' }));
    const png = await rasterise(svg, size);
    const { width, height, rgba } = readPng(png);
    expect([width, height]).toEqual([400, 120]);
    expect([...rgba.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
    const middle = (40 * 400 + 120) * 4;
    expect([...rgba.subarray(middle, middle + 4)]).toEqual([0x0d, 0x5c, 0x63, 255]);
    expect(rgba.every((value, at) => at % 4 !== 3 || value === 255)).toBe(true);
    expect(await rasterise(svg, size)).toEqual(png);
  });

  it('shows the letters of each family and weight, and not the same ones', async () => {
    const regular = await rasterise(picture(line('Hip')), size);
    const bold = await rasterise(picture(line('Hip', { fontWeight: 700 })), size);
    const serif = await rasterise(picture(line('Hip', { fontFamily: 'Source Serif 4', fontWeight: 600 })), size);
    const ink = [regular, bold, serif].map(inkOf);
    expect(Math.min(...ink)).toBeGreaterThan(500);
    expect(ink[1]).toBeGreaterThan((ink[0] ?? 0) * 1.2);
    expect(Buffer.compare(bold, serif)).not.toBe(0);
  });

  it('turns the head of an arrow the way its line runs', async () => {
    const head = s('marker', { id: 'head', orient: 'auto', markerWidth: 10, markerHeight: 10, refX: 0, refY: 5 }, [
      s('path', { d: 'M0 0L10 5L0 10Z' }),
    ]);
    const way = (from: number, to: number): Element =>
      s('line', { x1: from, x2: to, y1: 30, y2: 30, stroke: '#000', strokeWidth: 2, markerEnd: 'url(#head)' });
    const right = readPng(await rasterise(picture(s('defs', [head]), way(50, 120)), size));
    const left = readPng(await rasterise(picture(s('defs', [head]), way(120, 50)), size));
    const inkAt = ({ rgba }: typeof right, x: number): boolean => (rgba[(60 * 400 + x * 2) * 4] ?? 255) < 128;
    expect([inkAt(right, 130), inkAt(right, 40)]).toEqual([true, false]);
    expect([inkAt(left, 130), inkAt(left, 40)]).toEqual([false, true]);
  });
});

describe('a text that resvg would lose', () => {
  it('is an error when the fonts are woff2, which draws nothing and says nothing', async () => {
    const woff2 = fonts().filter(({ subset }) => subset === 'latin');
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text y="8" font-family="Atkinson Hyperlegible Next">a</text></svg>';
    expect(() => paint(svg, woff2, 90)).toThrow(
      'atkinson-hyperlegible-next-latin-400-normal.woff2 is no TrueType file',
    );
    const { rgba } = paint(svg, await trueTypeFonts(), 90);
    expect(rgba.some((value) => value === 0)).toBe(true);
  });

  it.each([
    ['a family that is not loaded', line('Hip', { fontFamily: 'Verdana' }), 'set in "Verdana" 400, expected one of'],
    ['a weight that is not loaded', line('Hip', { fontWeight: 600 }), 'set in "Atkinson Hyperlegible Next" 600'],
    ['a weight of another family', line('Hip', { fontFamily: 'Source Serif 4' }), 'set in "Source Serif 4" 400'],
    ['a relative weight', line('Hip', { fontWeight: 'bolder' }), 'set in "Atkinson Hyperlegible Next" NaN'],
    ['slanted letters', line('Hip', { fontStyle: 'italic' }), 'expected upright letters'],
    ['a sign that no font holds', line('Hip → knee'), 'the letter "→" (U+2192)'],
    ['a sign that this family lacks', line('Hip †', { fontFamily: 'Source Serif 4', fontWeight: 600 }), '(U+2020)'],
    ['a letter of another file of the family', line('Łódź'), 'the letter "Ł" (U+0141)'],
    [
      'two fonts in one text, which resvg may drop whole',
      s('text', { x: 0, y: 20 }, ['Hip ', s('tspan', { fontWeight: 700 }, 'bone')]),
      'mixes two fonts',
    ],
    ['a style sheet', s('style', 'text{font-weight:700}'), 'has <style>'],
    ['HTML in a picture', s('foreignObject', []), 'has <foreignObject>'],
    ['a font set by a style attribute', line('Hip', { style: 'font-weight:700' }), 'sets a font by style'],
    ['a marker that is not turned', s('marker', { orient: 'auto-start-reverse' }), 'expected "auto"'],
  ])('is an error: %s', async (_, shape, reason) => {
    await expect(rasterise(picture(shape), size)).rejects.toThrow(reason);
  });

  it('is an error where the picture names no family', async () => {
    const svg = s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 200 60' }, [line('Hip')]);
    await expect(rasterise(svg, size)).rejects.toThrow('set in "" 400');
  });
});

describe('the fonts of pictures', () => {
  it('are static TrueType files of each family and weight', async () => {
    const files = await trueTypeFonts();
    expect(files.map(({ family, weight }) => `${family} ${weight}`)).toEqual([
      'Atkinson Hyperlegible Next 400',
      'Atkinson Hyperlegible Next 700',
      'Source Serif 4 600',
    ]);
    for (const { bytes } of files) expect([...bytes.subarray(0, 4)]).toEqual([0, 1, 0, 0]);
  });

  it('hold the characters that another reader of fonts finds in them', async () => {
    const fontkit: { create(bytes: Uint8Array): { readonly characterSet: readonly number[] } } = createRequire(
      import.meta.url,
    )('fontkit');
    for (const { bytes, characters } of await trueTypeFonts()) {
      const found = new Set(fontkit.create(bytes).characterSet);
      found.delete(0xffff); // the mark at the end of the map
      expect([...characters].sort()).toEqual([...found].sort());
    }
  });
});
