import type { Proof } from '../book.ts';
import { cardCarries } from './card-carries.ts';
import { largeLetters } from './large-letters.ts';
import { linksEqual } from './links-equal.ts';
import { mailPictures } from './mail-pictures.ts';
import { pageFilled } from './page-filled.ts';
import { pdfSound } from './pdf-sound.ts';
import { sheetsFit } from './sheets-fit.ts';

/** Every rule on the finished files. */
export const proofs: readonly Proof[] = [
  linksEqual,
  pdfSound,
  cardCarries,
  sheetsFit,
  largeLetters,
  mailPictures,
  pageFilled,
];
