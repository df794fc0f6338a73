/** The page of the file, counted from 1, on which every id lies. */
export type PageMap = ReadonlyMap<string, number>;

/** Where everything lies, and before which sections an empty page stands so that they open on a right-hand page. */
export type Layout = { readonly pages: PageMap; readonly fillers: ReadonlySet<string> };

/** A book of which nothing is known yet. */
export const unknownLayout: Layout = { pages: new Map(), fillers: new Set() };

export function areEqual(left: Layout, right: Layout): boolean {
  return (
    left.fillers.size === right.fillers.size &&
    [...left.fillers].every((anchor) => right.fillers.has(anchor)) &&
    left.pages.size === right.pages.size &&
    [...left.pages].every(([anchor, page]) => right.pages.get(anchor) === page)
  );
}
