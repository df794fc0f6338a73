import type { FoundPageEntry, Publication } from '../../book.ts';
import type { ExpectedEntry } from './expected-entries.ts';
import type { Fault } from './fault.ts';
import { pageDifference } from './page-difference.ts';
import { wordsIn } from '../../printed-pages/words.ts';

/** Entries that do not lead to where their page begins. */
export function* untruePlaces(
  expected: readonly ExpectedEntry[],
  found: readonly FoundPageEntry[],
  labels: ReadonlySet<string>,
  publication: Publication,
): Iterable<Fault> {
  for (const [index, entry] of expected.entries()) {
    const { label } = entry.page;
    const one = found.find((candidate) => candidate.label === label);
    if (one === undefined) continue;
    const next = expected.slice(index + 1).find(({ isShared }) => !isShared)?.page.label;
    const shared = found.find((candidate) => candidate.label === next);
    const told = (reason: string): Fault => ({ reason: `page ${label} at ${one.where}: ${reason}`, entry });
    if (one.marker === undefined) yield told('Unexpected entry that leads to no marker, expected one');
    else if (!entry.isShared) yield* ownPlace(entry, one, labels, publication, told);
    else if (one.marker !== shared?.marker && !isPictureAlone(entry, one))
      yield told(`Unexpected marker of its own, expected that of page ${next ?? ''}, since it prints no words`);
  }
}

/** A page that shows a picture and no words, and so does its place. */
function isPictureAlone({ page }: ExpectedEntry, { besidePicture, text }: FoundPageEntry): boolean {
  return page.beginsWithPicture && besidePicture === 'behind' && wordsIn(text).length === 0;
}

function* ownPlace(
  entry: ExpectedEntry,
  one: FoundPageEntry,
  labels: ReadonlySet<string>,
  publication: Publication,
  told: (reason: string) => Fault,
): Iterable<Fault> {
  const { label, beginsWithPicture } = entry.page;
  const difference = pageDifference(entry, one, labels, publication);
  if (difference !== undefined)
    yield told(`Unexpected ${difference.told} behind its marker, expected ${difference.printed} as on that page`);
  if (one.besidePicture === 'behind' && !beginsWithPicture)
    yield told('Unexpected picture behind its marker, expected words as on that page');
  if (one.besidePicture === 'before' && beginsWithPicture)
    yield told('Unexpected picture before its marker, expected it behind as on that page');
  if (!` ${one.announced ?? ''}`.includes(` ${label}.`))
    yield told(`Unexpected marker that says “${one.announced ?? ''}”, expected its page`);
}
