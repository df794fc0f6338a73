import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { drawnFigures } from '../../pipeline/drawn-figures.ts';
import { apart } from '../../templates/figures/curve.ts';
import { besideHipPoint, outerHipSpots } from '../../templates/figures/anatomy/side-hip-muscles.ts';
import { lengthChange, sideMuscles } from '../../templates/figures/anatomy/side-muscles.ts';
import { sideLandmark } from '../../templates/figures/anatomy/side-landmarks.ts';
import { sideMuscleShape } from '../../templates/figures/anatomy/side-muscle-shapes.ts';
import { sideSpine } from '../../templates/figures/anatomy/side-spine.ts';
import { theGuide } from './small-guide.ts';

const tilt = 17;

describe('a forward tip of the pelvis, seen from the side', () => {
  it('brings the ends of the muscles in front nearer, those behind apart, and leaves the psoas', () => {
    expect(Object.fromEntries(sideMuscles.map((muscle) => [muscle.id, lengthChange(muscle, tilt)]))).toEqual({
      psoas: 'unchanged',
      iliacus: 'shorter',
      'rectus-femoris': 'shorter',
      'tensor-fasciae-latae': 'shorter',
      'quadratus-lumborum': 'shorter',
      'gluteus-maximus': 'longer',
      hamstrings: 'longer',
    });
  });

  it('is told apart from a pelvis that did not move', () => {
    expect(sideMuscles.map((muscle) => lengthChange(muscle, 0))).toEqual(sideMuscles.map(() => 'unchanged'));
  });

  it.each([
    ['asis', 'down', 1],
    ['pubicBone', 'down', 1],
    ['psis', 'up', -1],
    ['sitBone', 'up', -1],
  ] as const)('moves %s %s', (name, _, sign) => {
    expect(Math.sign(sideLandmark(name, tilt)[1] - sideLandmark(name, 0)[1])).toBe(sign);
  });

  it.each(['pubicBone', 'sitBone'] as const)('moves %s back', (name) => {
    expect(sideLandmark(name, tilt)[0]).toBeLessThan(sideLandmark(name, 0)[0]);
  });

  it('keeps the low spine about as long as it was', () => {
    const length = (degrees: number) => {
      const middles = sideSpine(degrees).map(({ middle }) => middle);
      return middles.slice(1).reduce((sum, point, at) => sum + apart(point, middles[at] ?? point), 0);
    };
    expect(length(tilt)).toBeCloseTo(length(0), 6);
  });

  it.each(sideMuscles.flatMap((muscle) => [0, tilt].map((degrees) => [muscle.id, degrees, muscle] as const)))(
    'draws %s at %i degrees within 2 cm of the landmarks that it is fixed to',
    (id, degrees, { from, to }) => {
      const { flesh, tendons } = sideMuscleShape(id, degrees);
      const points = [...flesh, ...tendons].flatMap((path) => pointsOf(path));
      for (const name of [from, to]) {
        const end = sideLandmark(name, degrees);
        expect(Math.min(...points.map((point) => apart(point, end)))).toBeLessThan(20);
      }
    },
  );
});

/** The end points of the pieces of a path made of `M` and `C`. */
function pointsOf(path: string): [number, number][] {
  return path
    .split(/[MC]/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [x = 0, y = 0] = piece.replace('Z', '').trim().split(/\s+/).slice(-2).map(Number);
      return [x, y];
    });
}

describe('the place beside the front hip-bone point', () => {
  it('lies before that point and below it, and clear of the place to press', () => {
    const [x, y] = sideLandmark('asis', 0);
    const [, middle = [0, 0]] = besideHipPoint;
    expect(middle[0]).toBeGreaterThan(x);
    expect(middle[1]).toBeGreaterThan(y);
    for (const point of besideHipPoint) expect(apart(point, outerHipSpots.front)).toBeGreaterThan(30);
  });

  it('is drawn with its words in both pictures of the outer hip', async () => {
    const drawn = drawnFigures(await theGuide()).get('outer-hip');
    for (const picture of [drawn?.wide, drawn?.narrow]) {
      const svg = picture === undefined ? '' : toHtml(picture);
      expect(svg).toMatch(/Just inside\s*<.*and below it/);
      expect(svg.match(/stroke-dasharray="9 6"/g)).toHaveLength(1);
    }
  });
});
