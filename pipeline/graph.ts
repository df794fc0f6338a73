import type { Book, Place, Target } from './book.ts';
import { directiveEdges, type Edge } from './directive-edges.ts';
import { once } from './once.ts';

/** Who refers to a target, and what it refers to. */
export type Neighbours = { readonly from: readonly Edge[]; readonly to: readonly Edge[] };

/** How many targets of a kind there are, how many references lead to them, and how many lead nowhere. */
export type KindCount = {
  readonly kind: string;
  readonly targets: number;
  readonly references: number;
  readonly broken: number;
};

/** Every reference of a book: links, values in YAML, and attributes of directives. */
export const edgesOf = once((book: Book): readonly Edge[] => [...book.references, ...directiveEdges(book)]);

/** The Book counted by kind of target, in the order in which kinds are declared. */
export function countKinds(book: Book): readonly KindCount[] {
  const { kinds, targets } = book;
  const references = edgesOf(book);
  return kinds.map((kind) => {
    const leading = references.filter((reference) => reference.kind === kind);
    return {
      kind,
      targets: targets.filter((target) => target.kind === kind).length,
      references: leading.length,
      broken: leading.filter(({ target }) => target === undefined).length,
    };
  });
}

/**
 * What is around a target. It refers to what its chapter refers to; an entry of a list (a term, a source, a claim) only to
 * what stands in the entry itself.
 */
export function neighboursOf(book: Book, target: Target): Neighbours {
  const entry = entryOf(book, target);
  return {
    from: edgesOf(book).filter((reference) => reference.target?.key === target.key),
    to: edgesOf(book).filter((reference) =>
      entry === undefined
        ? reference.owner === target.owner
        : reference.file === target.file && isWithin(reference.place, entry),
    ),
  };
}

/** Where the entry of a list stands that is this target; `undefined` for what stands in a chapter. */
function entryOf({ lists }: Book, target: Target): Place | undefined {
  const list = [lists.terms, lists.sources, lists.claims].find(({ file }) => file === target.file);
  return list?.factPlace([(target.number ?? 0) - 1]);
}

function isWithin(place: Place | undefined, outer: Place): boolean {
  if (place === undefined || !('start' in place) || !('start' in outer)) return false;
  const [at, start, end] = [place.start.offset, outer.start.offset, outer.end.offset];
  return at !== undefined && start !== undefined && end !== undefined && at >= start && at < end;
}
