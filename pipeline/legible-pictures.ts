import { createHash } from 'node:crypto';
import type { Book } from './book.ts';
import type { DrawnFigure } from './drawn-figures.ts';
import { once } from './once.ts';

/** A hash of what the pictures of a figure draw. */
export function pictureHash({ wide, narrow }: DrawnFigure): string {
  return createHash('sha256')
    .update(JSON.stringify([wide, narrow]))
    .digest('hex');
}

/** The figures of a book in whose pictures nothing was found, each with the hash of these: by the path of its words. */
export const legibleIn = once((_book: Book) => new Map<string, string>());
