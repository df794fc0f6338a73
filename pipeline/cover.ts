import { drawCover, type CoverWords } from '../templates/cover/cover.ts';
import { coverFormats } from '../templates/cover/formats.ts';
import { canLetter } from '../templates/cover/lettering.ts';
import type { Element } from 'hast';
import type { Book } from './book.ts';
import { editionLine, notices } from './colophon.ts';
import { once } from './once.ts';
import { rasterise } from './png/rasterise.ts';
import { word } from './word.ts';

type FormatName = keyof typeof coverFormats;

/** Where the web edition keeps the picture that link previews show. */
export const previewFile = 'cover.png';

/**
 * What the cover says, all of it out of the book. A book that is no guide of this kind has no cover: the picture would not be
 * its own; nor has one with a letter that the cover's fonts lack, since another font would creep in.
 */
export const coverWords = once((book: Book): CoverWords | undefined => {
  const { profile, title, subtitle, credit } = book.manifest;
  if (profile !== 'health-guide') return undefined;
  const [disclaimer = '', ...review] = notices(book);
  const notes = [disclaimer, [...review, editionLine(book)].join(' ')];
  if (![title, subtitle ?? '', credit ?? '', ...notes].every(canLetter)) return undefined;
  const description = `${word(book.words, 'cover')}: ${title}. ${word(book.words, 'cover-picture')}`;
  return { title, subtitle, credit, notes, description };
});

/** The cover as an SVG, where the book has one. */
export function coverSvg(book: Book, format: FormatName): Element | undefined {
  const words = coverWords(book);
  return words === undefined ? undefined : drawCover(words, coverFormats[format]);
}

/** The cover as a PNG with a pixel for each unit of its format, where the book has one. */
export async function coverPng(book: Book, format: FormatName): Promise<Uint8Array | undefined> {
  const svg = coverSvg(book, format);
  return svg === undefined ? undefined : rasterise(svg, { width: coverFormats[format].width, scale: 1 });
}

/** How large a format is, in units and in pixels. */
export function coverSize(format: FormatName): { readonly width: number; readonly height: number } {
  return coverFormats[format];
}
