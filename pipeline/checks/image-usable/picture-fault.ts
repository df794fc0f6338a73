import { posix } from 'node:path';
import { VFile } from 'vfile';
import type { Finding, SourceFile } from '../../book.ts';
import { foreignInSvg } from '../../foreign-in-svg.ts';

/** The picture formats of EPUB 3.3 (https://www.w3.org/TR/epub-33/#sec-core-media-types), by their endings. */
const formats: Readonly<Record<string, string>> = {
  '.png': 'png',
  '.jpg': 'jpg',
  '.jpeg': 'jpg',
  '.gif': 'gif',
  '.webp': 'webp',
  '.svg': 'svg',
};

/** More than this stops small devices. */
const mostPixels = 4_000_000;

/** What is wrong with the bytes of a picture, `undefined` when nothing is. */
export function pictureFault({
  path,
  bytes,
  image,
}: SourceFile): Pick<Finding, 'reason' | 'note' | 'related'> | undefined {
  const ending = posix.extname(path).toLowerCase();
  const format = formats[ending];
  if (format === undefined) {
    const note = `Save it as one of ${Object.keys(formats).join(', ')}.`;
    return {
      reason: `Unexpected ending \`${ending}\` of \`${path}\`, expected a picture that every edition can show`,
      note,
    };
  }
  if (image === undefined || !isWhole(image.type, bytes)) {
    const note = 'Open it in a picture editor and save it again.';
    return { reason: `Unexpected bytes in \`${path}\`, expected a whole picture`, note };
  }
  if (image.type !== format) {
    const note = `Call it \`${posix.basename(path, posix.extname(path))}.${image.type}\`, or save it in the other format.`;
    return {
      reason: `Unexpected ${image.type.toUpperCase()} bytes in \`${path}\`, expected ${format.toUpperCase()}`,
      note,
    };
  }
  if (format === 'svg') {
    const foreign = foreignInSvg(bytes);
    if (foreign === undefined) return undefined;
    const { what, place } = foreign;
    const drawing = new VFile({ path, value: bytes });
    return {
      reason: `Unexpected ${what} in \`${path}\`, expected a drawing and nothing else`,
      note: 'Delete it from the drawing: a picture may not run code or fetch anything.',
      related: place === undefined ? [] : [{ file: drawing, place, reason: 'here' }],
    };
  }
  const pixels = image.width * image.height;
  if (pixels <= mostPixels) return undefined;
  const size = `${image.width} × ${image.height} pixels`;
  return { reason: `Unexpected size of \`${path}\`, ${size}, expected at most 4 megapixels`, note: 'Scale it down.' };
}

/** Whether the end of the file is there; the header alone says nothing of a broken download. */
function isWhole(type: string, bytes: Uint8Array): boolean {
  const tail = String.fromCharCode(...bytes.subarray(-2048));
  if (type === 'png') return tail.includes('IEND');
  if (type === 'jpg') return tail.includes('\xff\xd9');
  if (type === 'gif') return tail.includes('\x3b');
  return bytes.length > 0;
}
