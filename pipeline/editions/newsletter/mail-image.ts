import type { Element } from 'hast';
import type { Book } from '../../book.ts';
import { imageFile } from '../../web-pages/leads.ts';

/** Text stands in a column this wide, in CSS pixels: 600 without the padding at its sides. */
export const columnWidth = 552;

/** An image of the manuscript, loaded from the web edition, with the size at which it is shown. */
export function mailImage(element: Element, { files, manifest }: Book): Element {
  const { src, alt } = element.properties;
  const path = typeof src === 'string' ? src : '';
  const { width = 0, height = 0 } = files.get(path)?.image ?? {};
  const shown = Math.min(width, columnWidth);
  const size = width === 0 ? {} : { width: shown, height: Math.round((height * shown) / width) };
  const address = new URL(imageFile(path).split('/').map(encodeURIComponent).join('/'), manifest.baseUrl);
  return { ...element, properties: { src: address.href, alt: alt ?? '', border: '0', ...size }, children: [] };
}
