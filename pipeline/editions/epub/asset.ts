/** A font or an image of the EPUB. epub-gen-memory lays all of them into `OEBPS/fonts/`. */
export type Asset = {
  /** Its path in `OEBPS/`: `fonts/` and a name of `[-._A-Za-z0-9]`, which is all that the library keeps of a name. */
  readonly file: `fonts/${string}`;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Whether it is the picture that shelves show. */
  readonly isCover?: boolean;
};
