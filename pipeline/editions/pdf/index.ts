import type { Edition } from '../../book.ts';
import { read } from './read.ts';
import { render } from './render.ts';

/** The printed book: one tagged, numbered PDF. */
export const pdf: Edition = { id: 'pdf', needs: [], render, read };
