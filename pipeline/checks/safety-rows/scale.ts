/** The scale of the guide, from 0 to 10: how the pressed or stretched place feels (content.md 6.4, effort rule). */
export const bands: Readonly<Record<string, { readonly from: number; readonly to: number; readonly limit: number }>> = {
  green: { from: 0, to: 3, limit: 3 },
  amber: { from: 4, to: 5, limit: 5 },
  red: { from: 6, to: 10, limit: 6 },
};

/** From this number on, pain at rest leaves only the warm up and the walk (content.md 6.4, effort rule). */
export const painAtRest = 6;

/** The page and the picture that say the scale. */
export const scaleHomes = ['section:how-hard-and-when-to-stop', 'figure:stop-light'] as const;

/** The pages and pictures that must say the number of pain at rest, and the block in which they do. */
export const restHomes: Readonly<Record<string, string | undefined>> = {
  'step:check': 'key-point',
  'section:start-with-10-minutes': undefined,
  'section:how-hard-and-when-to-stop': undefined,
  'figure:stop-light': undefined,
};
