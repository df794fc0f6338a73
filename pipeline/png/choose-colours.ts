import type { Colour } from '../picture/colour.ts';

/** Colours for all pixels of a picture, and by pixel which one it has. */
export type Chosen = { readonly palette: readonly Colour[]; readonly entryOf: Uint8Array };

/** As many as one byte can name. */
const most = 256;

/**
 * The colours of a picture, all of them up to 256. Of more, those first that are seen most and lie farthest from what is
 * chosen: the colours a drawing names, then its fades, then its edges, which blend into what lies beside them.
 */
export function chooseColours(rgba: Uint8Array): Chosen {
  const counts = [...countColours(rgba)].sort(([a, one], [b, other]) => other - one || a - b);
  const colours = counts.map(([colour]) => channels(colour));
  const distances = new Float64Array(colours.length).fill(Infinity);
  const nearest = new Uint8Array(colours.length);
  const palette: Colour[] = [];
  for (let next = colours[0]; next !== undefined && palette.length < most;) {
    palette.push(next);
    let [farthest, weight] = [-1, 0];
    for (const [index, colour] of colours.entries()) {
      const distance = between(colour, next);
      if (distance < (distances[index] ?? 0)) {
        distances[index] = distance;
        nearest[index] = palette.length - 1;
      }
      const missed = (distances[index] ?? 0) * (counts[index]?.[1] ?? 0);
      if (missed > weight) [farthest, weight] = [index, missed];
    }
    next = colours[farthest];
  }
  return { palette, entryOf: entries(rgba, new Map(counts.map(([colour], index) => [colour, nearest[index] ?? 0]))) };
}

/** How many pixels have each colour. Neighbours are mostly alike, and are counted together. */
function countColours(rgba: Uint8Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let [before, count] = [colourAt(rgba, 0), 0];
  for (let pixel = 0; pixel < rgba.length / 4; pixel++) {
    const colour = colourAt(rgba, pixel);
    if (colour !== before) {
      counts.set(before, (counts.get(before) ?? 0) + count);
      [before, count] = [colour, 0];
    }
    count += 1;
  }
  return counts.set(before, (counts.get(before) ?? 0) + count);
}

function entries(rgba: Uint8Array, nearest: ReadonlyMap<number, number>): Uint8Array {
  const entryOf = new Uint8Array(rgba.length / 4);
  let [before, entry] = [-1, 0];
  for (let pixel = 0; pixel < entryOf.length; pixel++) {
    const colour = colourAt(rgba, pixel);
    if (colour !== before) entry = nearest.get(colour) ?? 0;
    entryOf[pixel] = entry;
    before = colour;
  }
  return entryOf;
}

function between(one: Colour, other: Colour): number {
  return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2;
}

function colourAt(rgba: Uint8Array, pixel: number): number {
  const [red = 0, green = 0, blue = 0] = [rgba[pixel * 4], rgba[pixel * 4 + 1], rgba[pixel * 4 + 2]];
  return (red << 16) | (green << 8) | blue;
}

function channels(colour: number): Colour {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}
