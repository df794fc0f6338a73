import type { Point } from '../arrow.ts';
import { smooth, taper } from '../curve.ts';
import type { Body } from './body.ts';
import { mirror, type BackPlaces, type FrontPlaces } from './places.ts';

/** A pattern for each pain, the same in front and at the back. */
export type Paint = 'solid' | 'dots' | 'upright' | 'backward' | 'stripes' | 'grid' | 'rings' | 'level';

/**
 * A patch of the body map: the symptom whose pain may be felt there, its outlines, where its letter stands beside the body or
 * clear of all patches, and where in the patch the line from the letter ends.
 */
export type Zone = {
  readonly symptom: string;
  readonly paint: Paint;
  readonly outlines: readonly string[];
  readonly letter: Point;
  readonly to: Point;
};

/** Below the hands, from the middle of the body to a letter beside the thigh. */
const besideThigh = 196;

/** The patches at the front: outer hip, groin, front of thigh and knee. */
export function frontZones({ art, axis, gap, places }: Body<FrontPlaces>): readonly Zone[] {
  const hip = (points: readonly Point[]) => taper(points, [10, 46, 12]);
  const groin = (points: readonly Point[]) => taper(points, [8, 34, 14]);
  const [hipTop = [0, 0], hipMiddle = [0, 0], hipEnd = [0, 0]] = places.outerHip;
  const [creaseTop = [0, 0], crease = [0, 0]] = places.crease;
  const [, thigh = [0, 0]] = places.frontThigh;
  return [
    {
      symptom: 'knee',
      paint: 'stripes',
      outlines: [...(art.regions['quadriceps'] ?? []), ...(art.regions['knees'] ?? [])],
      letter: [axis + besideThigh - 18, thigh[1] + 80],
      to: mirror([thigh[0], thigh[1] + 30], axis),
    },
    {
      symptom: 'outer-hip',
      paint: 'dots',
      outlines: both(places.outerHip, axis).map(hip),
      letter: [axis + besideThigh, hipEnd[1] + 62],
      to: mirror([hipMiddle[0], hipMiddle[1] + 6], axis),
    },
    {
      symptom: 'groin',
      paint: 'upright',
      outlines: both(places.crease, axis).map(groin),
      letter: [inGap(gap), hipTop[1] - 112],
      to: [(creaseTop[0] + crease[0]) / 2, (creaseTop[1] + crease[1]) / 2],
    },
  ];
}

/** The patches at the back. The line down the leg has a leg of its own: it runs over the other patches. */
export function backZones({ art, axis, gap, places }: Body<BackPlaces>): readonly Zone[] {
  const right = (name: string) => (art.regions[name] ?? []).slice((art.regions[name] ?? []).length / 2);
  const [top = [0, 0], upper = [0, 0], rim = [0, 0], crest = [0, 0], flank = [0, 0]] = places.lowBack;
  const over = (point: Point) => mirror(point, axis);
  const knee = over(places.backKnee);
  const calf = over(places.legLine[4] ?? [0, 0]);
  const [, , thigh = [0, 0]] = places.legLine;
  const [buttock, hamstring] = [over(places.upperButtock), over(places.backThigh[0] ?? [0, 0])];
  const outerHip: readonly Point[] = [
    [places.sidePocket[0] + 12, places.sidePocket[1] - 34],
    places.sidePocket,
    places.hipBump,
  ];
  return [
    {
      symptom: 'low-back',
      paint: 'solid',
      outlines: [
        smooth(
          [top, upper, over(top), over(top), over(flank), over(flank), over(crest), rim, crest, flank, flank, top],
          true,
        ),
      ],
      letter: [inGap(gap), top[1] - 40],
      to: [top[0] + 14, (top[1] + flank[1]) / 2],
    },
    {
      symptom: 'outer-hip',
      paint: 'dots',
      outlines: [taper(outerHip, [10, 44, 14])],
      letter: [axis - besideThigh, places.hipBump[1] + 92],
      to: [places.sidePocket[0] + 2, places.sidePocket[1] + 14],
    },
    {
      symptom: 'tight-rotators',
      paint: 'rings',
      outlines: right('gluteal'),
      letter: [axis + besideThigh, places.hipBump[1] + 86],
      to: [buttock[0] + 6, buttock[1] + 24],
    },
    {
      symptom: 'tight-hamstrings',
      paint: 'backward',
      outlines: right('hamstrings').filter((_, at, all) => !isSliver(at, all.length)),
      letter: [axis + besideThigh - 12, hamstring[1] + 62],
      to: [hamstring[0], hamstring[1] + 16],
    },
    { symptom: 'calf-spasm', paint: 'grid', outlines: right('calves'), letter: [calf[0] + 78, calf[1] + 34], to: calf },
    {
      symptom: 'knee',
      paint: 'stripes',
      outlines: [taper([[knee[0], knee[1] - 34], knee, [knee[0], knee[1] + 34]], [12, 50, 12])],
      letter: [axis + besideThigh - 24, knee[1] + 30],
      to: knee,
    },
    {
      symptom: 'sciatica',
      paint: 'level',
      outlines: [taper(places.legLine, [16, 38, 34, 30, 30, 22, 8])],
      letter: [axis - besideThigh + 12, thigh[1] + 74],
      to: [thigh[0], thigh[1] + 30],
    },
  ];
}

/** The middle of the gap between waist and arm, on the viewer's left. */
function inGap([, at = 0]: readonly number[]): number {
  return at;
}

/** The last piece of the art lies at the outer side of the thigh, beside the hamstrings. */
function isSliver(at: number, count: number): boolean {
  return at === count - 1;
}

function both(points: readonly Point[], axis: number): readonly (readonly Point[])[] {
  return [points, points.map((point) => mirror(point, axis))];
}
