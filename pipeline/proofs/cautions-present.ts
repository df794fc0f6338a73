import type { Count, Extract, Finding, Proof, Publication, Telling } from '../book.ts';
import { cautionWords } from '../caution-words.ts';
import { demandsOf, type Demand } from './cautions-present/demands.ts';

/**
 * Each caution stands, word for word, in the text taken out of each finished file, wherever that tells the page on which
 * the guide must warn: in the chapter of its step, on the card, in both parts of a letter.
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
  for (const telling of [...tellingsOf(extract), ...untold(extract, publication)]) {
    const text = squeezed(telling.text);
    for (const demand of demands.get(telling.chapter) ?? []) {
      const words = cautionWords(publication.book, demand.directive);
      yield { demand, telling, missing: firstMissing(words, text) };
    }
  }
}

/** A sheet tells one chapter alone. */
function tellingsOf({ sheet, text, path, tellings = [] }: Extract): readonly Telling[] {
  return sheet === undefined ? tellings : [{ chapter: sheet.chapter, where: path, text }];
}

/** The chapters, or the letters, of which an edition that tells them has nothing. */
function untold({ edition, sheet, tellings }: Extract, { book }: Publication): readonly Telling[] {
  if (sheet !== undefined || tellings === undefined) return [];
  const told = new Set(tellings.map(({ chapter }) => chapter));
  const pages = edition === 'newsletter' ? book.issues : book.chapters;
  return pages.flatMap(({ anchor: chapter }) => (told.has(chapter) ? [] : [{ chapter, where: 'nowhere', text: '' }]));
}

/** The first text that does not stand behind the one before it. */
function firstMissing(words: readonly string[], text: string): string | undefined {
  let place = 0;
  return words.find((line) => {
    const said = squeezed(line);
    const found = text.indexOf(said, place);
    place = found === -1 ? place : found + said.length;
    return found === -1;
  });
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

/** Text without spaces, and without the numbers of links that plain text lists below. */
function squeezed(text: string): string {
  return text.replace(/\[\d+\]/g, '').replace(/\s+/g, '');
}
