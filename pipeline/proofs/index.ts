import type { Proof } from '../book.ts';
import { linksEqual } from './links-equal.ts';

/** Every rule on the finished files. */
export const proofs: readonly Proof[] = [linksEqual];
