import type { Count, Extract, Finding, Proof, Publication, Telling } from '../book.ts';
import { cautionWords } from '../caution-words.ts';
import { demandsOf, type Demand } from './cautions-present/demands.ts';
import { missingWords } from './telling/missing-words.ts';
import { toldChapters } from './telling/told-chapters.ts';

/**
 * Each caution stands, word for word, in the text taken out of each finished file, wherever that tells the page on which
 * the guide must warn: in the chapter of its step, on the card, in both parts of a letter and on its page on the web.
 */
export const cautionsPresent: Proof = {
  id: 'cautions-present',
  about: 'Every caution stands in every finished file, wherever that speaks of what it warns of.',
  *run(extracts, publication) {
    for (const extract of extracts) {
      for (const { demand, telling, missing } of judged(extract, publication)) {
        if (missing !== undefined) yield lost(demand, telling, missing, extract);
      }
    }
  },
  counts: 'cautions',
  count(extract, _, publication): Count {
    const all = [...judged(extract, publication)];
    return { found: all.filter(({ missing }) => missing === undefined).length, expected: all.length };
  },
};

type Judged = {
  readonly demand: Demand;
  readonly telling: Telling;
  /** The first of its texts that does not stand there. */
  readonly missing: string | undefined;
};

function* judged(extract: Extract, publication: Publication): Iterable<Judged> {
  const demands = demandsOf(publication.book);
  for (const telling of toldChapters(extract, publication)) {
    for (const demand of demands.get(telling.chapter) ?? []) {
      const words = cautionWords(publication.book, demand.directive);
      yield { demand, telling, missing: missingWords(words, telling.text)[0] };
    }
  }
}

function lost({ page, place, id, because }: Demand, { where }: Telling, missing: string, extract: Extract): Finding {
  const name = id === undefined ? '' : ` of the caution \`${id}\``;
  return {
    file: page.file,
    place,
    reason: `Unexpected absence of “${missing}”${name} in ${extract.path}, ${where}, expected it there`,
    note: because,
  };
}
