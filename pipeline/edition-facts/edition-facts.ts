import type { Artifact, EditionId, Extract, Publication } from '../book.ts';
import { sha256 } from '../receipt/sha256.ts';
import { classOf, type ChangeClass } from './class-of.ts';
import { cautionsOf } from './cautions-of.ts';
import { textsOf } from './texts-of.ts';

/** What can be pointed at, or must be known, in one edition of the book. A later one is compared with it. */
export type Fact = {
  readonly kind: string;
  readonly id: string;
  readonly label: string;
  readonly class: ChangeClass;
  /** SHA-256 of its text, in which a reference counts as what it leads to. */
  readonly text: string;
  /** The folio of its page in the PDF, where that was made. */
  readonly page?: string;
};

/** Where the facts lie among the finished files. */
export const factsPath = 'edition.json';

/** What this edition holds, for comparison with later ones. */
export function editionFacts(publication: Publication, extracts: readonly Extract[]): Artifact {
  const { title, edition, date } = publication.book.manifest;
  const written = { format: 1, title, edition, date, targets: [...factsOf(publication, extracts)] };
  const bytes = new TextEncoder().encode(`${JSON.stringify(written, null, 1)}\n`);
  return { path: factsPath, mediaType: 'application/json', bytes };
}

function* factsOf(publication: Publication, extracts: readonly Extract[]): Iterable<Fact> {
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
  for (const { id, owner, words } of cautionsOf(publication)) {
    const page = pageOf(owner);
    const label = words.slice(0, 60);
    yield { kind: 'caution', id, label, class: 'safety', text: sha256(words), ...(page === undefined ? {} : { page }) };
  }
}

function foliosOf(extracts: readonly Extract[], edition: EditionId): (anchor: string) => string | undefined {
  const extract = extracts.find((one) => one.edition === edition);
  return (anchor) => {
    const number = extract?.pageOf?.get(anchor);
    return number === undefined ? undefined : extract?.pages?.[number - 1]?.label;
  };
}
