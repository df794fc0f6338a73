import { decoration } from '../../../templates/figures/decoration.ts';
import { blend, colourOf, contrast, white, type Colour } from '../../picture/colour.ts';
import { coloursOf, groundAt } from '../../picture/ground.ts';
import type { Point } from '../../picture/matrix.ts';
import type { Line, Shape } from '../../picture/painted.ts';
import type { Fault } from './fault.ts';
import type { Picture } from './picture-of.ts';

/** Least contrasts, https://www.w3.org/TR/WCAG21/#contrast-minimum and #non-text-contrast. */
const least = { words: 4.5, lines: 3 } as const;

/** A line that is all but white lifts something off its ground; nobody takes it for a line. */
const casing = 1.25;

/** Words and lines that do not stand out from what lies behind them, and letters that the fonts lack. */
export function* colourFaults(picture: Picture, covers: (codePoint: number) => boolean): Iterable<Fault> {
  const { name } = picture;
  for (const [index, thing] of picture.painted.entries()) {
    if (thing.kind === 'shape') {
      const ratio = lineContrast(thing, picture, index);
      if (ratio === undefined || ratio >= least.lines) continue;
      yield {
        reason: `Unexpected line in \`${thing.stroke}\` with a contrast of ${shown(ratio)} in ${name}, expected at least ${least.lines}`,
        note: 'Darken it; a colour that carries no meaning is listed in `templates/figures/decoration.ts`.',
      };
      continue;
    }
    const ratio = wordContrast(thing, picture);
    if (ratio < least.words) {
      yield {
        reason: `Unexpected words \`${thing.text}\` with a contrast of ${shown(ratio)} in ${name}, expected at least ${least.words}`,
        note: 'The drawing sets its colours, in `templates/figures/`; move the words or darken them.',
        words: thing.text,
      };
    }
    const missing = Array.from(thing.text).find((character) => !covers(character.codePointAt(0) ?? 0));
    if (missing !== undefined) {
      const reason = `Unexpected character \`${missing}\` in ${name}, expected one that the fonts of the book have`;
      yield { reason, words: thing.text, note: 'Say it in words, or draw it as a path.' };
    }
  }
}

/** Rounded down, so that 4.499 is not told as 4.5. */
function shown(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}

/** The least contrast of a line of words against what lies behind it, at places along its middle. */
function wordContrast(line: Line, { near, element }: Picture): number {
  const { below } = near(line);
  const [topLeft, topRight, , bottomLeft] = line.corners;
  const places = [0.03, 0.26, 0.5, 0.74, 0.97].map((share): Point => [
    topLeft[0] + (topRight[0] - topLeft[0]) * share + (bottomLeft[0] - topLeft[0]) / 2,
    topLeft[1] + (topRight[1] - topLeft[1]) * share + (bottomLeft[1] - topLeft[1]) / 2,
  ]);
  const ratios = places.flatMap((point) =>
    groundAt(point, below, element).flatMap((ground) =>
      line.fills.map((fill) => contrastOn(ground, colourOf(fill), line.opacity)),
    ),
  );
  return Math.min(...ratios);
}

function contrastOn(ground: Colour, colour: Colour | undefined, opacity: number): number {
  return colour === undefined ? 1 : contrast(blend(colour, ground, opacity), ground);
}

/** The contrast of a stroke against the paper or what lies behind it, whichever is better; `undefined` where it only adorns. */
function lineContrast(shape: Shape, { painted, element }: Picture, index: number): number | undefined {
  const { stroke, strokeWidth, opacity } = shape;
  if (stroke === 'none' || strokeWidth === 0 || decoration.has(stroke)) return undefined;
  const paints = coloursOf(stroke, element);
  const onPaper = Math.min(...paints.map((paint) => contrastOn(white, paint, opacity.stroke)));
  if (onPaper >= least.lines || paints.every((paint) => contrast(paint, white) < casing)) return undefined;
  const [ring = []] = shape.rings();
  const middle = ring[Math.floor((ring.length - 1) / 2)];
  const below = painted.slice(0, index).filter((thing) => thing.kind === 'shape');
  const grounds = middle === undefined ? [white] : [white, ...groundAt(middle, below, element)];
  const ratios = grounds.map((ground) =>
    Math.min(...paints.map((colour) => contrastOn(ground, colour, opacity.stroke))),
  );
  return Math.max(...ratios);
}
