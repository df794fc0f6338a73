import type { Book, Check, Finding } from '../book.ts';
import { withoutClosings } from './no-copy/closing-lines.ts';
import { everySentence, originalOf, type Typed } from './no-copy/every-sentence.ts';
import { folded, type Copy } from './no-copy/folded.ts';
import { nearCopies } from './no-copy/near-copies.ts';
import { repeatBy } from './no-copy/repeat-by.ts';

/** What is typed twice will one day be mended once: a sentence stands in one place, and is repeated by reference. */
export const noCopy: Check = {
  id: 'no-copy',
  about: 'No sentence of five words or more is typed twice, and no warning in nearly the same words.',
  *book(book) {
    for (const copy of folded([...copiesIn(everySentence(book))])) yield found(copy, book);
  },
};

function* copiesIn(sentences: readonly Typed[]): Iterable<Omit<Copy, 'more'>> {
  const same = new Map<string, Typed[]>();
  for (const sentence of sentences) {
    const others = same.get(sentence.words);
    if (others === undefined) same.set(sentence.words, [sentence]);
    else others.push(sentence);
  }
  for (const all of same.values()) {
    const copies = all.length > 1 ? withoutClosings(all) : [];
    const original = copies.length > 1 ? originalOf(copies) : undefined;
    if (original === undefined) continue;
    for (const copy of copies) if (copy !== original) yield { copy, original, how: 'typed a second time' };
  }
  for (const { copy, original } of nearCopies(sentences)) {
    yield { copy, original, how: `in nearly the words of a ${original.as}` };
  }
}

function found({ copy: { file, words, place }, original, how, more }: Copy, book: Book): Finding {
  const start = words.split(' ').slice(0, 6).join(' ');
  const what = more === 0 ? `sentence ${how}` : `${more + 1} sentences of one page, the first ${how}`;
  return {
    file,
    place: place(),
    reason: `Unexpected ${what} (\`${start}\`), expected ${more === 0 ? 'it' : 'each'} in one place`,
    note: `${repeatBy(original, book)}.`,
    related: [{ file: original.file, place: original.place(), reason: 'It is typed here' }],
  };
}
