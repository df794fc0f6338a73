/** The page of the file, counted from 1, on which every id lies. */
export type PageMap = ReadonlyMap<string, number>;

/** Where everything lies, and before which sections an empty page stands so that they open on a right-hand page. */
export type Layout = { readonly pages: PageMap; readonly fillers: ReadonlySet<string> };

/** A book of which nothing is known yet. */
export const unknownLayout: Layout = { pages: new Map(), fillers: new Set() };
