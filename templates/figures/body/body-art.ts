/** A body seen from one side, as path data: the outline is open at the head, which is drawn under it. */
export type BodyArt = {
  readonly outline: string;
  readonly head: readonly string[];
  readonly hair: readonly string[];
  /** Parts of the surface, both sides of the body: the viewer's left first. */
  readonly regions: Readonly<Record<string, readonly string[]>>;
};
