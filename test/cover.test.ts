import { createRequire } from 'node:module';
import { toString } from 'hast-util-to-string';
import { imageSize } from 'image-size';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { Element } from 'hast';
import type { Manifest } from '../pipeline/book.ts';
import { coverPng, coverSvg } from '../pipeline/cover.ts';
import { colourOf, contrast } from '../pipeline/picture/colour.ts';
import { drawCover, type CoverWords } from '../templates/cover/cover.ts';
import { faces, letters, type Face } from '../templates/cover/faces.ts';
import { coverFormats } from '../templates/cover/formats.ts';
import { heightOf, letter, widthOf } from '../templates/cover/lettering.ts';
import { paints } from '../templates/cover/paints.ts';
import { smallPages } from './editions/small-pages.ts';
import { smallPublication } from './editions/small-publication.ts';
import { pretty } from './figures/pretty.ts';

const words: CoverWords = {
  title: 'Why Muscles Cause Low Back Pain',
  subtitle: 'One author’s explanation, how sure we are of it, and a careful routine to try',
  credit: 'Explains, in our own words, the blog post “Why Muscles Cause Low Back Pain”.',
  notes: ['General information, not a diagnosis, and no promise of results.', 'Edition 1.0, November 22, 2026.'],
  description: 'Cover: the low spine and the hips',
};

const longTitle =
  'How the Iliopsoas, the Quadratus Lumborum and Twelve Other Muscles May Take Part in Long-Lasting Low Back Pain';

const formats = Object.entries(coverFormats);
const book = (settings: Partial<Manifest> = {}) => smallPublication(smallPages, [], settings).book;

/** What stands in each text of a picture. */
function textsOf(cover: Element): readonly string[] {
  const texts: string[] = [];
  visit(cover, { type: 'element', tagName: 'text' }, (text) => void texts.push(toString(text)));
  return texts;
}

const textsIn = (settings: Partial<Manifest>): readonly string[] => {
  const cover = coverSvg(book(settings), 'portrait');
  return cover === undefined ? [] : textsOf(cover);
};

describe('the cover', () => {
  /** `npx vitest run test/cover.test.ts -u` draws it anew; look at the pictures, and read the diff. */
  it.each(formats)('is drawn as %s as in its file', async (name, format) => {
    await expect(pretty(drawCover(words, format))).toMatchFileSnapshot(`golden/cover-${name}.svg`);
  });

  it('says what guide.yaml says: title, subtitle, whose view it is, what the book is not, edition and date', () => {
    const settings = {
      title: 'Why Backs Ache',
      subtitle: 'One view of it',
      credit: 'Explains a post.',
      edition: '2.1',
    };
    expect(textsIn(settings)).toEqual([
      'Why Backs Ache',
      'One view of it',
      'Explains a post.',
      'General information, not a diagnosis, and no promise of results.',
      'Not yet reviewed by a clinician. Edition 2.1, November 22, 2026.',
    ]);
  });

  it('tells who does not see it the title and the picture', () => {
    expect(coverSvg(book(), 'page')?.properties['ariaLabel']).toBe(
      'Cover: A small guide. The low spine and the hips from the front, with a long hip muscle in red on each side of the spine.',
    );
  });

  it.each([
    ['portrait', 1600, 2560],
    ['preview', 1200, 630],
  ] as const)('is as %s a PNG of %i x %i pixels, the same each time and light', async (format, width, height) => {
    const png = (await coverPng(book(), format)) ?? new Uint8Array();
    expect(imageSize(png)).toMatchObject({ type: 'png', width, height });
    expect(png.length).toBeLessThan(200_000);
    expect(Buffer.from((await coverPng(book(), format)) ?? '').equals(png)).toBe(true);
  });

  it('is not drawn for a book of another kind, whose picture it is not', () => {
    expect(coverSvg(book({ profile: 'book' }), 'page')).toBeUndefined();
  });

  it('is not drawn with a letter that its fonts lack', () => {
    expect(coverSvg(book({ title: 'Rücken, zwölf Muskeln – “à la carte”' }), 'page')).toBeDefined();
    expect(coverSvg(book({ title: 'Мышцы' }), 'page')).toBeUndefined();
  });

  it('has text that stands out from all it can lie on', () => {
    const grounds = [paints.ground, paints.body, paints.foot].map(colourOf);
    for (const ink of [paints.title, paints.text].map(colourOf))
      for (const ground of grounds) expect(ink && ground && contrast(ink, ground)).toBeGreaterThan(4.5);
  });
});

describe('the lettering of the cover', () => {
  it('has the title of the guide in three lines, large enough for a thumbnail of 160 pixels', () => {
    const { title: room, width } = coverFormats.portrait;
    const set = letter(words.title, faces.title, { ...room, leading: 1.06 });
    expect(set.lines).toEqual(['Why Muscles', 'Cause Low', 'Back Pain']);
    expect((set.size * 160) / width).toBeGreaterThan(20);
  });

  it.each(formats)('keeps a long title, a short one and one endless word in the room of %s', (_, format) => {
    for (const title of [longTitle, 'Hips', 'Muskel'.repeat(12)]) {
      const set = letter(title, faces.title, { ...format.title, leading: 1.06 });
      expect(set.lines.join(' ')).toBe(title);
      expect(widthOf(set)).toBeLessThanOrEqual(format.title.width);
      expect(heightOf(set)).toBeLessThanOrEqual(format.title.height);
      expect(set.size).toBeLessThanOrEqual(format.title.largest);
    }
  });

  it.each([
    ['title', 'source-serif-4-latin-600'],
    ['text', 'atkinson-hyperlegible-next-latin-400'],
  ] as const)('knows the widths of the letters of the %s as they are in the font file', (name, file) => {
    const face: Face = faces[name];
    const font = openFont(file);
    expect([...letters].filter((one) => !font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0))).toEqual([]);
    expect(face.widths).toEqual(
      [...letters].map((one) => font.glyphForCodePoint(one.codePointAt(0) ?? 0).advanceWidth),
    );
  });
});

type Font = {
  hasGlyphForCodePoint(code: number): boolean;
  glyphForCodePoint(code: number): { readonly advanceWidth: number };
};

function openFont(file: string): Font {
  const require = createRequire(import.meta.url);
  const fontkit: { openSync(path: string): Font } = require('fontkit');
  const folder = file.startsWith('source') ? 'source-serif-4' : 'atkinson-hyperlegible-next';
  return fontkit.openSync(require.resolve(`@fontsource/${folder}/files/${file}-normal.woff2`));
}
