import { createHash } from 'node:crypto';
import { imageSize } from 'image-size';
import type { SourceFile } from './book.ts';

/** What is known of a file from its path and its bytes alone; `read` gets the bytes from the disk, a test writes them down. */
export function sourceFile(path: string, bytes: Uint8Array, entry: SourceFile['entry'] = 'file'): SourceFile {
  return {
    path,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    entry,
    image: /\.(md|ya?ml|json)$/i.test(path) ? undefined : imageIn(bytes),
  };
}

function imageIn(bytes: Uint8Array): SourceFile['image'] {
  try {
    const { type, width, height } = imageSize(bytes);
    return type === undefined ? undefined : { type, width, height };
  } catch {
    return undefined;
  }
}
