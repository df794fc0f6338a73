import type { Edition } from '../book.ts';
import { epub } from './epub/index.ts';
import { newsletter } from './newsletter/index.ts';
import { diary, largePrint, pdf, quickCard, quickCardLetter } from './pdf/index.ts';
import { web } from './web/index.ts';

/**
 * The editions, in the order they are made: sheets name the pages of the PDF, the EPUB may take its page list from it, and
 * the newsletter links to the web.
 */
export const editions: readonly Edition[] = [pdf, largePrint, quickCard, quickCardLetter, diary, epub, web, newsletter];
