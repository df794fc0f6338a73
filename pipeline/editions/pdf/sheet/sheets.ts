import type { EditionId } from '../../../book.ts';

/** A chapter of the guide that is printed apart, to hang up or to fill in. */
export type Sheet = {
  readonly edition: EditionId;
  /** What follows the slug of the guide in the name of the file. */
  readonly ending: string;
  /** The chapter it prints is the one whose facts say `page:` so. */
  readonly page: string;
  readonly paper: { readonly width: string; readonly height: string };
  /** How many pages it has, no more and no less. */
  readonly pages: number;
  /** Its style sheet in `templates/pdf/`. */
  readonly style: string;
};

const card = { page: 'card', pages: 2, style: 'card.css' };

export const cardOnA4: Sheet = {
  ...card,
  edition: 'quick-card',
  ending: '-quick-card.pdf',
  paper: { width: '210mm', height: '297mm' },
};

export const cardOnLetter: Sheet = {
  ...card,
  edition: 'quick-card-letter',
  ending: '-quick-card-letter.pdf',
  paper: { width: '8.5in', height: '11in' },
};

/** As wide as A4 and as high as Letter: both papers hold it at its own size. */
export const diaryPage: Sheet = {
  edition: 'diary',
  ending: '-diary.pdf',
  page: 'diary',
  paper: { width: '210mm', height: '11in' },
  pages: 1,
  style: 'diary.css',
};
