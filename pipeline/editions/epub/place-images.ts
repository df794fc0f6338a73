import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Book, SourceFile } from '../../book.ts';
import { foreignInSvg } from '../../foreign-in-svg.ts';
import type { Asset } from './asset.ts';
import { decodeWay } from './decode-way.ts';

/** https://www.w3.org/TR/epub-33/#sec-core-media-types, by what the bytes say. */
const kinds: Readonly<Record<string, readonly [extension: string, mediaType: string]>> = {
  gif: ['gif', 'image/gif'],
  jpg: ['jpg', 'image/jpeg'],
  jpeg: ['jpg', 'image/jpeg'],
  png: ['png', 'image/png'],
  svg: ['svg', 'image/svg+xml'],
  webp: ['webp', 'image/webp'],
};

/** So much of a picture's path is kept in its name: file systems allow 255 characters. */
const longest = 100;

/**
 * Points the pictures of a page at their files in the EPUB and yields these. A picture that is not an image file of the
 * manuscript is never asked for: its description stands in its place. Changes the tree it is given.
 */
export function placeImages(tree: Root, files: Book['files']): readonly Asset[] {
  const assets: Asset[] = [];
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'img' || parent === undefined || index === undefined) return;
    const source =
      files.get(String(element.properties['src'])) ?? files.get(decodeWay(String(element.properties['src'])));
    const asset = source === undefined ? undefined : imageAsset(source);
    if (asset === undefined) parent.children.splice(index, 1, description(element));
    else {
      assets.push(asset);
      element.properties['src'] = asset.file;
      element.properties['alt'] ??= '';
    }
  });
  return assets;
}

function imageAsset(source: SourceFile): Asset | undefined {
  const kind = source.entry === 'file' && source.image !== undefined ? kinds[source.image.type] : undefined;
  if (kind === undefined) return undefined;
  const [extension, mediaType] = kind;
  const bytes = bytesOf(source, extension);
  if (bytes === undefined) return undefined;
  const stem = source.path
    .replace(/\.\w+$/, '')
    .replace(/[^\w-]+/g, '-')
    .slice(0, longest);
  const print = createHash('sha256').update(source.path).digest('hex').slice(0, 8);
  return { file: `fonts/image-${stem}-${print}.${extension}`, mediaType, bytes };
}

/**
 * The bytes of a picture as the EPUB holds them; none of a drawing that runs or fetches something, since a reading system
 * would refuse the whole book. The document type that old drawing programs write is no part of a drawing: it is left out.
 */
function bytesOf({ bytes }: SourceFile, extension: string): Uint8Array | undefined {
  if (extension !== 'svg') return bytes;
  if (foreignInSvg(bytes) !== undefined) return undefined;
  const drawing = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(drawing.replace(/<!DOCTYPE[^>]*>\s*/, ''));
}

function description(image: Element): Element {
  return h('span.missing-image', String(image.properties['alt'] ?? ''));
}
