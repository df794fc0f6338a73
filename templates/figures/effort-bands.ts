import { palette } from './palette.ts';
import type { strokes } from './signs.ts';

/** A light of the stop light, with its numbers on the scale from 0 to 10. Its texts are the labels `ID` and `ID-text`. */
export type Band = {
  readonly id: 'red' | 'amber' | 'green';
  readonly from: number;
  readonly to: number;
  readonly sign: keyof typeof strokes;
  /** Of words and edges. */
  readonly colour: string;
  readonly lamp: string;
  readonly signColour: string;
  readonly numeral: string;
};

/** The effort rule of the guide (content.md 6.4), from the top of the light down. */
export const bands: readonly Band[] = [
  {
    id: 'red',
    from: 6,
    to: 10,
    sign: 'cross',
    colour: palette.clay,
    lamp: palette.clay,
    signColour: palette.paper,
    numeral: palette.paper,
  },
  {
    id: 'amber',
    from: 4,
    to: 5,
    sign: 'mind',
    colour: palette.amberText,
    lamp: palette.amberLamp,
    signColour: palette.ink,
    numeral: palette.amberText,
  },
  {
    id: 'green',
    from: 0,
    to: 3,
    sign: 'tick',
    colour: palette.green,
    lamp: palette.green,
    signColour: palette.paper,
    numeral: palette.green,
  },
];
