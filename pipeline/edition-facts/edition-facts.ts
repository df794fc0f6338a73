import type { Artifact, EditionId, Extract, Publication } from '../book.ts';
import { sha256 } from '../receipt/sha256.ts';
import { classOf, type ChangeClass } from './class-of.ts';
import type { EditionRecord } from './edition-record.ts';
import { textsOf } from './texts-of.ts';
import { warningsOf } from './warnings-of.ts';

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

/** In a text, a reference counts as what it leads to, and a warning as one that stands there: its words are a fact of their own. */
function* factsOf(
  { book, chapters }: Pick<Publication, 'book' | 'chapters'>,
  extracts: readonly Extract[],
): Iterable<EditionRecord['targets'][number]> {
  const texts = textsOf({ book, chapters });
  const pageOf = foliosOf(extracts, 'pdf');
  const fact = (kind: string, id: string, label: string, weight: ChangeClass, words: string, anchor: string) => {
    const page = pageOf(anchor);
    return { kind, id, label, class: weight, text: sha256(words), ...(page === undefined ? {} : { page }) };
  };
  for (const { kind, id, label, anchor } of book.targetOf.values()) {
    const text = texts.get(anchor);
    if (text !== undefined) yield fact(kind, id, label, classOf(kind, text.holdsSigns), text.words, anchor);
  }
  for (const { chapter } of chapters) {
    const { warnings = '' } = texts.get(chapter.anchor) ?? {};
    if (warnings === '') continue;
    yield fact('warnings', chapter.anchor, chapter.title, 'safety', warnings, chapter.anchor);
  }
  for (const { kind, id, words, owner } of warningsOf(book)) yield fact(kind, id, words, 'safety', words, owner);
}

/** The printed page number of an anchor in an edition with pages. */
export function foliosOf(extracts: readonly Extract[], edition: EditionId): (anchor: string) => string | undefined {
  const extract = extracts.find((one) => one.edition === edition);
  return (anchor) => {
    const number = extract?.pageOf?.get(anchor);
    return number === undefined ? undefined : extract?.pages?.[number - 1]?.label;
  };
}
