/** A box of the chain: the link's number in content.md 4.1, the claim it states, and where it stands. */
export type Link = {
  readonly number: number;
  readonly claim: string;
  /** From the top: how it begins, the hub, what follows, the way back. */
  readonly zone: 'begin' | 'first' | 'hub' | 'follow' | 'back';
  readonly column: number;
  readonly row: number;
};

/** How one link leads to the next: straight down, across, or around other boxes. */
export type Step = {
  readonly from: number;
  readonly to: number;
  readonly way: 'down' | 'across' | 'left-edge' | 'right-edge' | 'gutter';
};

/** A heading over a box of the zone `follow`; its text is the label of that name. */
export type Place = { readonly name: string; readonly column: number; readonly row: number };

export const links: readonly Link[] = [
  { number: 1, claim: 'hip-bent-muscle-short', zone: 'begin', column: 0, row: 0 },
  { number: 2, claim: 'short-stays-short', zone: 'first', column: 0, row: 0 },
  { number: 4, claim: 'quadriceps-takes-up-slack', zone: 'first', column: 1, row: 0 },
  { number: 5, claim: 'rectus-femoris-adds-pull', zone: 'first', column: 2, row: 0 },
  { number: 3, claim: 'short-iliopsoas-tips-pelvis', zone: 'hub', column: 0, row: 0 },
  { number: 6, claim: 'pubic-bone-moves-back', zone: 'follow', column: 0, row: 0 },
  { number: 7, claim: 'groin-under-strain', zone: 'follow', column: 0, row: 1 },
  { number: 15, claim: 'tip-presses-sciatic-nerve', zone: 'follow', column: 0, row: 3 },
  { number: 8, claim: 'back-rim-moves-up', zone: 'follow', column: 1, row: 0 },
  { number: 9, claim: 'ql-shortens', zone: 'follow', column: 1, row: 1 },
  { number: 10, claim: 'ql-hurts-on-sitting', zone: 'follow', column: 1, row: 2 },
  { number: 11, claim: 'pain-standing-and-sitting', zone: 'follow', column: 1, row: 3 },
  { number: 12, claim: 'outer-hip-overstretched', zone: 'follow', column: 2, row: 0 },
  { number: 13, claim: 'overstretched-feels-tight', zone: 'follow', column: 2, row: 1 },
  { number: 21, claim: 'hamstrings-already-tight', zone: 'follow', column: 2, row: 3 },
  { number: 14, claim: 'hamstrings-pulled-from-above', zone: 'follow', column: 3, row: 0 },
  { number: 16, claim: 'hamstrings-hurt-at-their-ends', zone: 'follow', column: 3, row: 1 },
  { number: 19, claim: 'knee-and-calf-follow', zone: 'follow', column: 3, row: 2 },
  { number: 17, claim: 'early-hamstring-stretch-harms', zone: 'follow', column: 3, row: 3 },
  { number: 18, claim: 'pressure-frees-pelvis', zone: 'back', column: 0, row: 0 },
  { number: 20, claim: 'strain-at-attachments', zone: 'back', column: 1, row: 0 },
];

export const steps: readonly Step[] = [
  { from: 1, to: 2, way: 'down' },
  { from: 1, to: 4, way: 'down' },
  { from: 4, to: 5, way: 'across' },
  { from: 2, to: 3, way: 'down' },
  { from: 5, to: 3, way: 'down' },
  { from: 3, to: 6, way: 'down' },
  { from: 3, to: 8, way: 'down' },
  { from: 3, to: 12, way: 'down' },
  { from: 3, to: 14, way: 'down' },
  { from: 3, to: 15, way: 'left-edge' },
  { from: 6, to: 7, way: 'down' },
  { from: 8, to: 9, way: 'down' },
  { from: 9, to: 10, way: 'down' },
  { from: 10, to: 11, way: 'down' },
  { from: 12, to: 13, way: 'down' },
  { from: 14, to: 16, way: 'down' },
  { from: 16, to: 19, way: 'down' },
  { from: 14, to: 17, way: 'right-edge' },
  { from: 21, to: 14, way: 'gutter' },
  { from: 18, to: 20, way: 'across' },
];

export const places: readonly Place[] = [
  { name: 'groin', column: 0, row: 0 },
  { name: 'low-back', column: 1, row: 0 },
  { name: 'outer-hip', column: 2, row: 0 },
  { name: 'hamstrings', column: 3, row: 0 },
  { name: 'sciatic-nerve', column: 0, row: 3 },
];
