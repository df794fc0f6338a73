import { colours } from '../tokens.ts';

/** Colours of the pictures: the tokens of the guide, and what only pictures need. */
export const palette = {
  ...colours,
  line: '#8a969d',
  tealTint: '#e3efef',
  blueBand: '#d3e3ef',
  green: '#2c6b3f',
  greenTint: '#e4f1e6',
  amberLamp: '#f2b632',
  amberStripe: '#f0d48c',
} as const;
