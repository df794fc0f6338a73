import type { Book, Chapter } from '../../book.ts';
import { once } from '../../once.ts';
import type { CarriedCaution } from './carried-caution.ts';
import type { Occasion } from './speaks-of.ts';
import { isNamedBefore, textsBelow, type SaidText } from './texts.ts';

/** Whether a page of the guide tells, in words typed on it, to do what a caution is about. */
export function pageSpeaksOf(book: Book, caution: CarriedCaution, page: Chapter): Occasion | undefined {
  return toldIn(caution, textsOf(book)(page));
}

const textsOf = once((book: Book) => once((page: Chapter) => textsBelow(book, page.tree)));

/** The first order or advice to do what a caution is about. A question is none, and no name of an exercise. */
export function toldIn({ about, action }: CarriedCaution, texts: readonly SaidText[]): Occasion | undefined {
  const isAbout = (owners: readonly string[]): boolean => owners.some((owner) => about.has(owner));
  for (const { instructions, muscles, place } of texts) {
    const found = instructions.find((one) => {
      if (one.form === 'name' || one.form === 'talk' || one.sentence.isQuestion) return false;
      if (action !== undefined && one.action !== 'both' && one.action !== action) return false;
      if (typeof one.object !== 'string') return one.object.some(({ owners }) => isAbout(owners));
      if (muscles.some(({ owners, strength }) => strength === 'plain' && isAbout(owners))) return true;
      return one.object === 'pronoun' && isNamedBefore(muscles, about, one.start);
    });
    if (found !== undefined) return { because: `The page says: ${found.sentence.text}`, place };
  }
  return undefined;
}
