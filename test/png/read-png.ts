import { Resvg } from '@resvg/resvg-js';
import { imageSize } from 'image-size';

/** A PNG as pixels, four bytes each, read by a library that did not write it. */
export function readPng(png: Uint8Array): {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
} {
  const { width, height } = imageSize(png);
  const address = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}"><image width="${width}" height="${height}" xlink:href="${address}"/></svg>`;
  const rgba = new Resvg(svg, { imageRendering: 1, font: { loadSystemFonts: false } }).render().pixels;
  return { width, height, rgba };
}

/** How many pixels are darker than a mid grey. */
export function inkOf(png: Uint8Array): number {
  const { rgba } = readPng(png);
  let ink = 0;
  for (let at = 0; at < rgba.length; at += 4) if ((rgba[at + 1] ?? 255) < 128) ink += 1;
  return ink;
}
