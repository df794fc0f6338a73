import type { Arrival, Extract, Finding, FoundLink, PrintedChapter, Proof, Publication } from '../book.ts';

/**
 * The links taken out of each finished file are the links of the Book: from the same chapter, to the same target, under the
 * same label, as often. Navigation that an edition generates may add links, but none that leads nowhere.
 */
export const linksEqual: Proof = {
  id: 'links-equal',
  about: 'Every internal reference arrives in every finished file, at its target and under its label.',
  *run(extracts, publication) {
    yield* leftOut(publication);
    for (const extract of extracts) {
      const expected = arrivalsOf(extract, publication);
      yield* compare(extract, expected, publication);
      if (extract.repeatedLinks !== undefined)
        yield* compare({ ...extract, links: extract.repeatedLinks }, expected, publication);
    }
  },
  counts: 'references',
  count(extract, _, publication) {
    const expected = arrivalsOf(extract, publication).length;
    return { found: extract.links.filter(({ from }) => from !== undefined).length, expected };
  },
};

/** Off a sheet, only what leads to a place on it is a link: the rest is text that names a page of the guide. */
function arrivalsOf({ edition, sheet, anchors }: Extract, { chapters, issues }: Publication): readonly Arrival[] {
  const printed: readonly PrintedChapter[] = edition === 'newsletter' ? issues : chapters;
  const arrivals = printed.flatMap((one) => one.arrivals);
  return sheet === undefined ? arrivals : arrivals.filter(({ from, to }) => from === sheet.chapter && anchors.has(to));
}

/** A reference that the author typed in prose and that no printed chapter carries. */
function* leftOut({ book, chapters, issues }: Publication): Iterable<Finding> {
  const printed = [...chapters, ...issues];
  const arrived = new Set(printed.flatMap(({ arrivals }) => arrivals.map(spotOf)));
  const owners = new Set(printed.map(({ chapter }) => chapter.anchor));
  for (const reference of book.references) {
    const { form, node, file, place, owner, written } = reference;
    if (form === 'value' || node?.type !== 'link' || !owners.has(owner) || arrived.has(spotOf(reference))) continue;
    yield {
      file,
      place,
      reason: `Unexpected loss of \`${written}\` on the way to the editions, expected a printed link`,
    };
  }
}

function spotOf({ file, place }: Pick<Arrival, 'file' | 'place'>): string {
  const start = place !== undefined && 'start' in place ? place.start : place;
  return `${file.path ?? ''}:${start?.line ?? 0}:${start?.column ?? 0}`;
}

function* compare(extract: Extract, expected: readonly Arrival[], { book }: Publication): Iterable<Finding> {
  const waiting = new Map<string, Arrival[]>();
  for (const arrival of expected) {
    const key = keyOf(arrival.from, arrival.to, arrival.label);
    waiting.set(key, [...(waiting.get(key) ?? []), arrival]);
  }
  const strangers: FoundLink[] = [];
  for (const found of extract.links) {
    if (found.to === undefined) {
      yield fault(extract, book, `Unexpected dead link \`${found.label}\` at ${found.where}, expected a target`);
      continue;
    }
    if (found.from === undefined) continue;
    const arrival = waiting.get(keyOf(found.from, found.to, found.label))?.shift();
    if (arrival === undefined) strangers.push(found);
  }
  for (const missing of [...waiting.values()].flat()) {
    const instead = strangers.find(({ from, to }) => from === missing.from && to === missing.to);
    yield {
      file: missing.file,
      place: missing.place,
      reason: `Unexpected absence of the link \`${missing.label}\` to \`${missing.to}\` in ${extract.path}, expected it to arrive`,
      note:
        instead === undefined ? undefined : `What arrived there is labelled \`${instead.label}\` (${instead.where}).`,
    };
  }
  for (const { label, to, where } of strangers) {
    yield fault(
      extract,
      book,
      `Unexpected link \`${label}\` to \`${to ?? ''}\` at ${where}, expected only links of the manuscript`,
    );
  }
}

function fault(extract: Extract, book: Publication['book'], reason: string): Finding {
  return { file: book.manifestFile, reason: `${extract.path}: ${reason}` };
}

function keyOf(from: string, to: string, label: string): string {
  return JSON.stringify([from, to, label]);
}
