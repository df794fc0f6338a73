import { Bits, widthOf } from './bits.ts';

/** Objects that follow each other in a file: the number of the first, its offset without the hints, how many, and their bytes. */
export type Stretch = {
  readonly first: number;
  readonly offset: number;
  readonly lengths: readonly number[];
};

/** What a reader is told of a linearised file, to ask for a page before all of it has come. */
export type Hinted = {
  /** The pages in order. */
  readonly pages: readonly (Stretch & {
    /** What a page needs of the first page's objects and of the shared ones behind, by their place among both. */
    readonly shared: readonly number[];
  })[];
  readonly shared: Stretch;
  readonly outline: Stretch;
};

/** The tables of a hint stream, and where in it the second and the third begin. */
export type HintTables = { readonly bytes: Uint8Array; readonly shared: number; readonly outline: number | undefined };

/** Writes the tables of pages, of shared objects and of the outline (ISO 32000-1, annex F.4). */
export function hintTables({ pages, shared, outline }: Hinted): HintTables {
  const bits = new Bits();
  putPages(bits, pages, shared);
  const sharedAt = bits.length;
  putShared(bits, pages[0]?.lengths ?? [], shared);
  const outlineAt = bits.length;
  if (outline.lengths.length === 0) return { bytes: bits.bytes(), shared: sharedAt, outline: undefined };
  bits.column([outline.first, outline.offset, outline.lengths.length, sum(outline.lengths)], 32);
  return { bytes: bits.bytes(), shared: sharedAt, outline: outlineAt };
}

function putPages(bits: Bits, pages: Hinted['pages'], { lengths: behind }: Stretch): void {
  const counts = pages.map(({ lengths }) => lengths.length);
  const lengths = pages.map((page) => sum(page.lengths));
  const [fewest, shortest] = [Math.min(...counts), Math.min(...lengths)];
  const more = counts.map((count) => count - fewest);
  const longer = lengths.map((length) => length - shortest);
  // What the first page needs stands with it.
  const shared = pages.map((page, index) => (index === 0 ? [] : page.shared));
  const sharedCounts = shared.map((own) => own.length);
  const widthOfPlace = widthOf([(pages[0]?.lengths.length ?? 0) + behind.length]);
  const widths = { more: widthOf(more), longer: widthOf(longer), shared: widthOf(sharedCounts) };
  bits.put(fewest, 32);
  bits.put(pages[0]?.offset ?? 0, 32);
  bits.put(widths.more, 16);
  bits.put(shortest, 32);
  bits.put(widths.longer, 16);
  // Where in a page its content stands is not told, as others do not: the stream and its length are those of the page.
  bits.put(0, 32);
  bits.put(0, 16);
  bits.put(shortest, 32);
  bits.put(widths.longer, 16);
  bits.put(widths.shared, 16);
  bits.put(widthOfPlace, 16);
  // In which quarter of a page a shared object is first needed: always the first.
  bits.put(0, 16);
  bits.put(4, 16);
  bits.column(more, widths.more);
  bits.column(longer, widths.longer);
  bits.column(sharedCounts, widths.shared);
  bits.column(shared.flat(), widthOfPlace);
  bits.column(longer, widths.longer);
}

function putShared(bits: Bits, ofFirstPage: readonly number[], { first, offset, lengths: behind }: Stretch): void {
  const lengths = [...ofFirstPage, ...behind];
  const shortest = Math.min(...lengths);
  const longer = lengths.map((length) => length - shortest);
  bits.put(behind.length === 0 ? 0 : first, 32);
  bits.put(behind.length === 0 ? 0 : offset, 32);
  bits.put(ofFirstPage.length, 32);
  bits.put(lengths.length, 32);
  // Each is a group of one, without a signature.
  bits.put(0, 16);
  bits.put(shortest, 32);
  bits.put(widthOf(longer), 16);
  bits.column(longer, widthOf(longer));
  bits.column(
    lengths.map(() => 0),
    1,
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
