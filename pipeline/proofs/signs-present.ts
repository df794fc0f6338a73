import type { Count, Extract, Finding, Proof, Publication } from '../book.ts';
import { missingWords } from './telling/missing-words.ts';
import { signsOf } from './signs-present/signs-of.ts';
import { toldChapters } from './telling/told-chapters.ts';

/**
 * Each warning sign, its heading and its lead, and the numbers to call, stand whole and in order in the text taken out of
 * each finished file, wherever that tells a page that has them: a reader acts on them before anybody can explain.
 */
export const signsPresent: Proof = {
  id: 'signs-present',
  about: 'Every warning sign and emergency number stands whole in every finished file, on each page that has it.',
  *run(extracts, publication) {
    for (const extract of extracts) yield* lost(extract, publication);
  },
  counts: 'warning signs',
  count(extract, _, publication): Count {
    const signs = signsOf(publication.book);
    const expected = toldChapters(extract, publication).flatMap(({ chapter }) => signs.get(chapter) ?? []).length;
    return { found: expected - [...lost(extract, publication)].length, expected };
  },
};

function* lost(extract: Extract, publication: Publication): Iterable<Finding> {
  const signs = signsOf(publication.book);
  for (const { chapter, where, text } of toldChapters(extract, publication)) {
    const expected = signs.get(chapter) ?? [];
    const words = expected.map((sign) => sign.text);
    for (const missing of missingWords(words, text)) {
      const sign = expected.find((one) => one.text === missing);
      yield {
        file: sign?.page.file ?? publication.book.manifestFile,
        place: sign?.place,
        reason: `Unexpected absence of “${missing}” in ${extract.path}, ${where}, expected it there, whole and in its order`,
      };
    }
  }
}
