import type { Artifact, EditionId, Extract, Publication } from '../book.ts';
import { sha256 } from '../receipt/sha256.ts';
import { classOf } from './class-of.ts';
import { cautionsOf } from './cautions-of.ts';
import type { EditionRecord } from './edition-record.ts';
import { textsOf } from './texts-of.ts';

/** Where the facts lie among the finished files. */
export const factsPath = 'edition.json';

/** What this edition holds, as a file, for comparison with later ones. */
export function editionFacts(publication: Publication, extracts: readonly Extract[]): Artifact {
  const bytes = new TextEncoder().encode(`${JSON.stringify(recordOf(publication, extracts), null, 1)}\n`);
  return { path: factsPath, mediaType: 'application/json', bytes };
}

/** What this edition holds; the pages are known where its PDF was made. */
export function recordOf(
  publication: Pick<Publication, 'book' | 'chapters'>,
  extracts: readonly Extract[],
): EditionRecord {
  const { title, edition, date } = publication.book.manifest;
  return { format: 1, title, edition, date, targets: [...factsOf(publication, extracts)] };
}

/** In a text, a reference counts as what it leads to. */
function* factsOf(
  publication: Pick<Publication, 'book' | 'chapters'>,
  extracts: readonly Extract[],
): Iterable<EditionRecord['targets'][number]> {
  const texts = textsOf(publication);
  const pageOf = foliosOf(extracts, 'pdf');
  for (const { kind, id, label, anchor } of publication.book.targetOf.values()) {
    const text = texts.get(anchor);
    if (text === undefined) continue;
    const page = pageOf(anchor);
    yield {
      kind,
      id,
      label,
      class: classOf(kind, text.holdsWarnings),
      text: sha256(text.words),
      ...(page === undefined ? {} : { page }),
    };
  }
  for (const { id, owner, words } of cautionsOf(publication.book)) {
    const page = pageOf(owner);
    const label = words.slice(0, 60);
    yield { kind: 'caution', id, label, class: 'safety', text: sha256(words), ...(page === undefined ? {} : { page }) };
  }
}

/** The printed page number of an anchor in an edition with pages. */
export function foliosOf(extracts: readonly Extract[], edition: EditionId): (anchor: string) => string | undefined {
  const extract = extracts.find((one) => one.edition === edition);
  return (anchor) => {
    const number = extract?.pageOf?.get(anchor);
    return number === undefined ? undefined : extract?.pages?.[number - 1]?.label;
  };
}
