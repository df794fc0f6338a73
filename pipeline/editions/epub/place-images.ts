import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Book, SourceFile } from '../../book.ts';
import type { Asset } from './asset.ts';

/** https://www.w3.org/TR/epub-33/#sec-core-media-types, by what the bytes say. */
const kinds: Readonly<Record<string, readonly [extension: string, mediaType: string]>> = {
  gif: ['gif', 'image/gif'],
  jpg: ['jpg', 'image/jpeg'],
  jpeg: ['jpg', 'image/jpeg'],
  png: ['png', 'image/png'],
  svg: ['svg', 'image/svg+xml'],
  webp: ['webp', 'image/webp'],
};

/**
 * Points the pictures of a page at their files in the EPUB and yields these. A picture that is not an image file of the
 * manuscript is never asked for: its description stands in its place. Changes the tree it is given.
 */
export function placeImages(tree: Root, files: Book['files']): readonly Asset[] {
  const assets: Asset[] = [];
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'img' || parent === undefined || index === undefined) return;
    const source = files.get(String(element.properties['src'])) ?? files.get(decodePath(element.properties['src']));
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
  if (kind === undefined || (kind[0] === 'svg' && !standsAlone(source.bytes))) return undefined;
  const [extension, mediaType] = kind;
  const stem = source.path.replace(/\.\w+$/, '').replace(/[^\w-]+/g, '-');
  const print = createHash('sha256').update(source.path).digest('hex').slice(0, 8);
  return { file: `fonts/${stem}-${print}.${extension}`, mediaType, bytes: source.bytes };
}

/** A drawing that runs or fetches nothing: a reading system would refuse the book for the others. */
function standsAlone(drawing: Uint8Array): boolean {
  return !/\\|<script|\son\w+\s*=|<!entity|@import|url\((?!\s*['"]?#)|href\s*=\s*["'](?!#|data:image\/)/i.test(
    new TextDecoder().decode(drawing),
  );
}

function decodePath(src: unknown): string {
  try {
    return decodeURIComponent(String(src));
  } catch {
    return String(src);
  }
}

function description(image: Element): Element {
  return h('span.missing-image', String(image.properties['alt'] ?? ''));
}
