import type { VFile } from 'vfile';
import type { Book, Check, Finding } from '../book.ts';
import { sentencesInFacts, sentencesOnPage, type TypedSentence } from './no-copy/typed-sentences.ts';

/** What is typed twice will one day be mended once: a sentence stands in one place, and is repeated by reference. */
export const noCopy: Check = {
  id: 'no-copy',
  about: 'No sentence of five words or more is typed twice.',
  *book(book) {
    const first = new Map<string, Typed>();
    for (const sentence of everySentence(book)) {
      const earlier = first.get(sentence.words);
      if (earlier === undefined) first.set(sentence.words, sentence);
      else yield typedTwice(sentence, earlier);
    }
  },
};

type Typed = TypedSentence & { readonly file: VFile };

function* everySentence(book: Book): Iterable<Typed> {
  for (const page of [...book.chapters, ...book.figures, ...book.issues]) {
    for (const sentence of sentencesOnPage(page)) yield { ...sentence, file: page.file };
  }
  for (const list of Object.values(book.lists)) {
    for (const sentence of sentencesInFacts(list)) yield { ...sentence, file: list.file };
  }
}

function typedTwice({ file, words, place }: Typed, earlier: Typed): Finding {
  const start = words.split(' ').slice(0, 6).join(' ');
  return {
    file,
    place: place(),
    reason: `Unexpected sentence typed a second time (\`${start}\`), expected it in one place`,
    note: 'Repeat it with `::include`, take it from the facts, or say it in other words.',
    related: [{ file: earlier.file, place: earlier.place(), reason: 'It was typed here first' }],
  };
}
