import type { Edition } from '../book.ts';
import { epub } from './epub/index.ts';
import { newsletter } from './newsletter/index.ts';
import { pdf } from './pdf/index.ts';
import { web } from './web/index.ts';

/** The editions, in the order they are made: the EPUB may take its page list from the PDF, the newsletter links to the web. */
export const editions: readonly Edition[] = [pdf, epub, web, newsletter];
