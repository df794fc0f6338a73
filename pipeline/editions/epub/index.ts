import type { Edition } from '../../book.ts';
import { read } from './read.ts';
import { render } from './render.ts';

/** The EPUB 3.3 of the book: https://www.w3.org/TR/epub-33/ */
export const epub: Edition = { id: 'epub', needs: [], render, read };
