import type { Root } from 'hast';
import type { Book, PageFiles } from '../../book.ts';
import { addedFaces, fonts } from '../../fonts.ts';
import { elementsIn } from './element.ts';

/** Where the fonts lie beside the page. */
export const fontFolder = '_fonts/';

const mediaTypes: Readonly<Record<string, string>> = { jpg: 'image/jpeg', svg: 'image/svg+xml' };

/** What the printed page may load: the manuscript's images and the book's fonts. */
export function pageFiles(book: Book): PageFiles {
  const images = [...book.files].flatMap(([path, { bytes, image }]) =>
    image === undefined ? [] : [[path, { mediaType: mediaTypes[image.type] ?? `image/${image.type}`, bytes }] as const],
  );
  return new Map([
    ...images,
    ...[...fonts(), ...addedFaces(book)].map((font) => [`${fontFolder}${font.name}`, font] as const),
  ]);
}

/** Writes image paths as addresses: a path may hold a space, `#` or `%`. */
export function addressImages(page: Root): void {
  for (const image of elementsIn(page)) {
    const { src } = image.properties;
    if (image.tagName !== 'img' || typeof src !== 'string') continue;
    image.properties = { ...image.properties, src: src.split('/').map(encodeURIComponent).join('/') };
  }
}
