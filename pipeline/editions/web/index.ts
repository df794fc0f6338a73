import type { Edition } from '../../book.ts';
import { read } from './read.ts';
import { render } from './render.ts';

/** Web pages, one a chapter, and the download page. */
export const web: Edition = { id: 'web', needs: [], render, read };
