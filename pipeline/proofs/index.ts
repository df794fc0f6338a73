import type { Proof } from '../book.ts';
import { cardCarries } from './card-carries.ts';
import { cautionsPresent } from './cautions-present.ts';
import { changesCarried } from './changes-carried.ts';
import { drawingsWhole } from './drawings-whole.ts';
import { fontsTrue } from './fonts-true.ts';
import { labelsTrue } from './labels-true.ts';
import { epubSound } from './epub-sound.ts';
import { largeLetters } from './large-letters.ts';
import { letterLength } from './letter-length.ts';
import { linksEqual } from './links-equal.ts';
import { mailAdvice } from './mail-advice.ts';
import { mailPictures } from './mail-pictures.ts';
import { mailSound } from './mail-sound.ts';
import { pageFilled } from './page-filled.ts';
import { pagesEqual } from './pages-equal.ts';
import { pdfSound } from './pdf-sound.ts';
import { picturesTold } from './pictures-told.ts';
import { sheetsFit } from './sheets-fit.ts';
import { signsPresent } from './signs-present.ts';
import { webLight } from './web-light.ts';
import { webSound } from './web-sound.ts';
import { wordsArrive } from './words-arrive.ts';

/** Every rule on the finished files. */
export const proofs: readonly Proof[] = [
  linksEqual,
  labelsTrue,
  wordsArrive,
  cautionsPresent,
  signsPresent,
  picturesTold,
  drawingsWhole,
  pdfSound,
  epubSound,
  cardCarries,
  sheetsFit,
  largeLetters,
  mailPictures,
  mailSound,
  mailAdvice,
  letterLength,
  changesCarried,
  pageFilled,
  pagesEqual,
  webSound,
  fontsTrue,
  webLight,
];
