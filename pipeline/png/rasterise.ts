import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { mustDraw } from './must-draw.ts';
import { paint } from './paint.ts';
import { palettePng } from './palette-png.ts';
import { trueTypeFonts } from './true-type-fonts.ts';

/** How large a picture is shown, in CSS pixels, and how many pixels of the file make one of those. */
export type Size = { readonly width: number; readonly scale: number };

/**
 * An SVG as a PNG of `width * scale` pixels, as high as its view box says: opaque, on white, in at most 256 colours, and the same
 * to the byte each time. Throws where a text would come out in another font, or not at all.
 */
export async function rasterise(svg: Element, { width, scale }: Size): Promise<Uint8Array> {
  const fonts = await trueTypeFonts();
  mustDraw(svg, fonts);
  const text = toHtml(svg, { space: 'svg', closeEmptyElements: true });
  return palettePng(paint(text, fonts, Math.round(width * scale)));
}
