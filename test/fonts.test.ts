import { describe, expect, it } from 'vitest';
import { covers, fontFaceCss, fonts } from '../pipeline/fonts.ts';
import { readCodePoints } from '../pipeline/fonts/covers.ts';

const codePoint = (character: string): number => character.codePointAt(0) ?? 0;

describe('fonts', () => {
  it('are static files of the text and the heading family, latin and latin-ext', () => {
    expect(fonts().map(({ name }) => name)).toEqual([
      'atkinson-hyperlegible-next-latin-400-normal.woff2',
      'atkinson-hyperlegible-next-latin-ext-400-normal.woff2',
      'atkinson-hyperlegible-next-latin-700-normal.woff2',
      'atkinson-hyperlegible-next-latin-ext-700-normal.woff2',
      'source-serif-4-latin-600-normal.woff2',
      'source-serif-4-latin-ext-600-normal.woff2',
    ]);
    for (const { bytes } of fonts()) expect(Buffer.from(bytes.subarray(0, 4)).toString()).toBe('wOF2');
  });

  it('are named in a style sheet with the characters that each file holds', () => {
    const rules = fontFaceCss('fonts/').split('\n');
    expect(rules).toHaveLength(6);
    expect(rules[0]).toContain("font-family:'Atkinson Hyperlegible Next';font-style:normal;font-weight:400;");
    expect(rules[0]).toContain("url('fonts/atkinson-hyperlegible-next-latin-400-normal.woff2') format('woff2')");
    expect(rules[0]).toContain('unicode-range:U+0000-00FF,');
  });
});

describe('covers', () => {
  it('knows letters, accents, dashes and quotes of the text font', () => {
    for (const character of 'aZ0ñéőŁ–—’“×½€')
      expect([character, covers(codePoint(character))]).toEqual([character, true]);
  });

  it('names what would fall back to another font or vanish', () => {
    for (const character of '→⚠✓µ漢ж🙂') expect([character, covers(codePoint(character))]).toEqual([character, false]);
  });

  it('counts white space and control characters, which print nothing', () => {
    for (const character of '\t\n \u00a0\u00ad\u200d\u202f') expect(covers(codePoint(character))).toBe(true);
  });

  it('reads the character maps, not what the package says about them', () => {
    const inFonts = readCodePoints();
    for (let code = 0xa1; code < 0x2200; code += 1) {
      if (inFonts.has(code)) expect(covers(code)).toBe(true);
    }
    // U+2191 is in the range that the package names and in no file.
    expect(inFonts.has(0x2191)).toBe(covers(0x2191));
  });
});
