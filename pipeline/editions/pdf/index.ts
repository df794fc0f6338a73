import type { Edition } from '../../book.ts';
import { sizeAdvice } from './measured-size.ts';
import { readAs } from './read.ts';
import { renderIn } from './render.ts';
import { largeLetters, twoColumns } from './setting.ts';
import { cardOnA4, cardOnLetter, diaryPage } from './sheet/sheets.ts';
import { sheetEdition } from './sheet/sheet-edition.ts';

/** The printed book: one tagged, numbered PDF. */
export const pdf: Edition = {
  id: 'pdf',
  needs: [],
  advise: sizeAdvice,
  render: renderIn(twoColumns),
  read: readAs('pdf', twoColumns.ending),
};

/** The same book in letters of 16 points. */
export const largePrint: Edition = {
  id: 'large-print',
  needs: [],
  render: renderIn(largeLetters),
  read: readAs('large-print', largeLetters.ending),
};

/** The card for the fridge on two pages of A4. */
export const quickCard: Edition = sheetEdition(cardOnA4, readAs(cardOnA4.edition, cardOnA4.ending));

/** The card for the fridge on two pages of Letter. */
export const quickCardLetter: Edition = sheetEdition(cardOnLetter, readAs(cardOnLetter.edition, cardOnLetter.ending));

/** The diary on one page that A4 and Letter both hold. */
export const diary: Edition = sheetEdition(diaryPage, readAs(diaryPage.edition, diaryPage.ending));
