import type { Point } from '../arrow.ts';
import { smooth, taper } from '../curve.ts';
import type { Body } from './body.ts';
import { mirror, type BackPlaces, type FrontPlaces } from './places.ts';

/** A patch of the body map: the symptom whose pain may be felt there, its outlines, and where its letter stands. */
export type Zone = {
  readonly symptom: string;
  readonly paint: 'solid' | 'stripes' | 'dots' | 'grid';
  readonly outlines: readonly string[];
  readonly letter: Point;
};

/** The patches at the front: outer hip, groin, front of thigh and knee. */
export function frontZones({ art, axis, places }: Body<FrontPlaces>): readonly Zone[] {
  const hip = (points: readonly Point[]) => taper(points, [8, 36, 8]);
  const groin = (points: readonly Point[]) => taper(points, [8, 34, 14]);
  const [, knee = [0, 0]] = places.frontThigh;
  const [, [hipX, hipY] = [0, 0]] = places.outerHip;
  const [, [creaseX, creaseY] = [0, 0]] = places.crease;
  return [
    {
      symptom: 'knee',
      paint: 'stripes',
      outlines: [...(art.regions['quadriceps'] ?? []), ...(art.regions['knees'] ?? [])],
      letter: mirror([knee[0], knee[1] + 15], axis),
    },
    {
      symptom: 'outer-hip',
      paint: 'dots',
      outlines: both(places.outerHip, axis).map(hip),
      letter: mirror([hipX - 10, hipY - 16], axis),
    },
    {
      symptom: 'groin',
      paint: 'solid',
      outlines: both(places.crease, axis).map(groin),
      letter: mirror([creaseX + 10, creaseY + 16], axis),
    },
  ];
}

/** The patches at the back. The line down the leg has a leg of its own: it runs over the other patches. */
export function backZones({ art, axis, places }: Body<BackPlaces>): readonly Zone[] {
  const right = (name: string) => (art.regions[name] ?? []).slice((art.regions[name] ?? []).length / 2);
  const [top = [0, 0], upper = [0, 0], rim = [0, 0], crest = [0, 0], flank = [0, 0]] = places.lowBack;
  const over = (point: Point) => mirror(point, axis);
  const knee = over(places.backKnee);
  const calf = over(places.legLine[4] ?? [0, 0]);
  const [, , thigh = [0, 0]] = places.legLine;
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
      letter: [axis, (upper[1] + rim[1]) / 2],
    },
    { symptom: 'tight-rotators', paint: 'dots', outlines: right('gluteal'), letter: over(places.upperButtock) },
    {
      symptom: 'tight-hamstrings',
      paint: 'stripes',
      outlines: right('hamstrings'),
      letter: over([thigh[0], thigh[1] - 14]),
    },
    { symptom: 'calf-spasm', paint: 'grid', outlines: right('calves'), letter: [calf[0] + 62, calf[1]] },
    {
      symptom: 'knee',
      paint: 'solid',
      outlines: [taper([[knee[0], knee[1] - 34], knee, [knee[0], knee[1] + 34]], [12, 50, 12])],
      letter: [knee[0] + 66, knee[1]],
    },
    {
      symptom: 'sciatica',
      paint: 'stripes',
      outlines: [taper(places.legLine, [16, 38, 34, 30, 30, 22, 8])],
      letter: thigh,
    },
  ];
}

function both(points: readonly Point[], axis: number): readonly (readonly Point[])[] {
  return [points, points.map((point) => mirror(point, axis))];
}
