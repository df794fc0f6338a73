import type { Book, Chapter } from '../../book.ts';
import type { CarriedCaution } from './carried-caution.ts';
import { issueSpeaksOf } from './letter.ts';
import { cardSpeaksOf, stepSpeaksOf, type Occasion } from './speaks-of.ts';
import { pageSpeaksOf } from './typed-text.ts';

/** Why a page or a letter must carry a caution, `undefined` when it need not. */
export function occasionOf(book: Book, caution: CarriedCaution, page: Chapter): Occasion | undefined {
  if (page.kind === 'issue') return issueSpeaksOf(book, caution, page);
  const own = page.kind === 'step' ? stepSpeaksOf(book, caution, page) : cardSpeaksOf(book, caution, page);
  return own ?? pageSpeaksOf(book, caution, page);
}
