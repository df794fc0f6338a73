import type { Stand } from './spine-and-hips.ts';

/** One shape of the cover. All measures are units of its view box. */
export type CoverFormat = {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly picture: Stand;
  readonly title: { readonly top: number; readonly width: number; readonly height: number; readonly largest: number };
  readonly subtitle: {
    readonly gap: number;
    readonly width: number;
    readonly bottom: number;
    readonly largest: number;
  };
  /** The band below the picture. A short one has room for the first note alone. */
  readonly foot: { readonly height: number; readonly largest: number; readonly isShort: boolean };
};

/** The shapes of the one design: a page of the PDF (7 x 9 in), the EPUB's cover, and what link previews show. */
export const coverFormats = {
  page: {
    width: 1400,
    height: 1800,
    margin: 112,
    picture: { middle: [950, 1408], scale: 2.15 },
    title: { top: 160, width: 1176, height: 450, largest: 160 },
    subtitle: { gap: 84, width: 440, bottom: 1060, largest: 44 },
    foot: { height: 212, largest: 29, isShort: false },
  },
  portrait: {
    width: 1600,
    height: 2560,
    margin: 128,
    picture: { middle: [1040, 1975], scale: 3.05 },
    title: { top: 230, width: 1344, height: 660, largest: 224 },
    subtitle: { gap: 116, width: 480, bottom: 1480, largest: 54 },
    foot: { height: 290, largest: 36, isShort: false },
  },
  preview: {
    width: 1200,
    height: 630,
    margin: 64,
    picture: { middle: [930, 425], scale: 1.5 },
    title: { top: 96, width: 600, height: 280, largest: 94 },
    subtitle: { gap: 46, width: 560, bottom: 540, largest: 32 },
    foot: { height: 66, largest: 24, isShort: true },
  },
} as const satisfies Readonly<Record<string, CoverFormat>>;
