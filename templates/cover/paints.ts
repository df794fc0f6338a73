import { colours } from '../tokens.ts';

/** Colours of the cover: the guide's teal and clay, darker and lighter than on white paper, and the cream of bones. */
export const paints = {
  ground: '#0a454b',
  body: colours.teal,
  foot: '#072f34',
  bone: '#e9e4d3',
  hollow: '#c6cfc3',
  ridge: '#7fa09c',
  gristle: '#8fb3b0',
  muscle: '#d9562f',
  fibre: '#f0a284',
  tendon: '#f3d9c4',
  title: '#fdf8ec',
  text: '#e3efed',
} as const;

/** A colour mixed with the ground, of which 1 leaves nothing: what fades so lets nothing shine through. */
export function toGround(colour: string, share: number): string {
  const mixed = [1, 3, 5].map((at) => {
    const [from, to] = [colour, paints.ground].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((from ?? 0) * (1 - share) + (to ?? 0) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}
