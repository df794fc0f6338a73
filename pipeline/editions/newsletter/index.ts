import type { Edition } from '../../book.ts';
import { read } from './read.ts';
import { render } from './render.ts';

/** The letters of the series: HTML, plain text, and a page on the web for each. */
export const newsletter: Edition = { id: 'newsletter', needs: ['web'], render, read };
