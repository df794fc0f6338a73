import { describe, expect, it } from 'vitest';
import { chooseColours } from '../../pipeline/png/choose-colours.ts';
import { palettePng } from '../../pipeline/png/palette-png.ts';
import { readPng } from './read-png.ts';

describe('a PNG with a palette', () => {
  it('gives a picture of few colours back as it was', () => {
    const rgba = Uint8Array.from([255, 255, 255, 255, 13, 92, 99, 255, 168, 58, 32, 255, 13, 92, 99, 255]);
    const read = readPng(palettePng({ width: 2, height: 2, rgba }));
    expect([...read.rgba]).toEqual([...rgba]);
  });

  it('keeps a colour that is seen much, and lets rare ones beside it go', () => {
    const rare = Array.from({ length: 255 }, (_, at) => [at, 0, 0, 255]).flat();
    const white = Array.from({ length: 999 }, () => [255, 255, 255, 255]).flat();
    const { palette, entryOf } = chooseColours(
      Uint8Array.from([...white, ...rare, 254, 255, 255, 255, 255, 0, 0, 255]),
    );
    expect(palette).toHaveLength(256);
    expect(palette[0]).toEqual([255, 255, 255]);
    expect(palette).not.toContainEqual([254, 255, 255]);
    expect(palette[entryOf[999 + 255] ?? -1]).toEqual([255, 255, 255]);
  });

  it('keeps a fade smooth beside many colours of edges', () => {
    const edges = Array.from({ length: 2000 }, (_, at) => [
      (at * 37) % 200,
      (at * 71) % 200,
      (at * 13) % 200,
      255,
    ]).flat();
    const fade = Array.from({ length: 16 }, (_, at) =>
      Array.from({ length: 1000 }, () => [240 + at, 240 + at, 240 + at, 255]),
    );
    const rgba = Uint8Array.from([...edges, ...fade.flat(2)]);
    const { palette, entryOf } = chooseColours(rgba);
    const shades = Array.from({ length: 16 }, (_, at) => palette[entryOf[2000 + at * 1000] ?? -1]?.[0] ?? 0);
    expect(shades.every((shade, at) => Math.abs(shade - 240 - at) <= 2)).toBe(true);
  });

  it('takes 256 colours of a picture that has more, none far from what it stands for', () => {
    const shades = Array.from({ length: 4096 }, (_, at) => [(at % 64) * 4, Math.floor(at / 64) * 4, 128, 255]).flat();
    const rgba = Uint8Array.from(shades);
    const { palette, entryOf } = chooseColours(rgba);
    expect(palette).toHaveLength(256);
    const away = Array.from(entryOf, (entry, pixel) =>
      Math.max(...(palette[entry] ?? []).map((value, channel) => Math.abs(value - (rgba[pixel * 4 + channel] ?? 0)))),
    );
    expect(Math.max(...away)).toBeLessThanOrEqual(16);
  });
});
