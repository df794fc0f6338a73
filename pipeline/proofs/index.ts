import type { Proof } from '../book.ts';
import { linksEqual } from './links-equal.ts';
import { mailPictures } from './mail-pictures.ts';

/** Every rule on the finished files. */
export const proofs: readonly Proof[] = [linksEqual, mailPictures];
