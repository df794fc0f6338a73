import type { Point } from '../arrow.ts';
import { contour } from './contour.ts';
import { edge, type Profile } from './edge.ts';
import { arm, bun, ear, foot, hair, hands, head, toeJoint, trunkAndLeg } from './flesh.ts';
import type { Arm, Leg, Skeleton } from './skeleton.ts';
import { directionOf, put, toward } from './vector.ts';

/** How a hand is held. */
export type Grip = keyof typeof hands;

/** Neck, waist, hip, knee, ankle: the bones that trunk and one leg are built around. */
export function legBones({ neck, waist, hip }: Skeleton, { knee, ankle }: Leg): readonly Point[] {
  return [neck, waist, hip, knee, ankle];
}

/** Shoulder, elbow, wrist. */
export function armBones({ shoulder, elbow, wrist }: Arm): readonly Point[] {
  return [shoulder, elbow, wrist];
}

/** The bare leg, from under the shorts to the toes. */
export function legPath(bones: readonly Point[], { ankle, foot: direction, toes = 0 }: Leg): string {
  const sole = foot.map((point) => put(bend(point, toes), ankle, direction));
  const front = edge(bones, trunkAndLeg, 'front', [2.3, 3.9]);
  const back = edge(bones, trunkAndLeg, 'back', [2.36, 3.88]).toReversed();
  return contour(cornered([...front, ...sole, ...back]), true);
}

/** Toes that stay on the floor while the heel lifts. */
function bend(point: Point, toes: number): Point {
  const [x, y] = [point[0] - toeJoint[0], point[1] - toeJoint[1]];
  if (x <= 0) return point;
  return put([x, y], toeJoint, -toes);
}

/** Cloth is wider than the body by `ease`, and by `flare` more at its end; what the body rests on flattens it at the height `rest`. */
export type Cloth = { readonly ease: number; readonly flare: number; readonly rest?: number | undefined };

/** Cloth around a stretch of trunk and leg. */
export function clothPath(
  bones: readonly Point[],
  [from, to]: readonly [number, number],
  { ease, flare, rest = Infinity }: Cloth,
): string {
  const wider = widened(trunkAndLeg, ease, flare, to);
  const front = edge(bones, wider, 'front', [from, to]);
  const back = edge(bones, wider, 'back', [from, to]).toReversed();
  const pressed = ([x, y]: Point): Point => [x, Math.min(y, rest)];
  return contour([...cornered(front.map(pressed)), ...cornered(back.map(pressed))], true);
}

/** The bare arm with its hand. */
export function armPath(bones: readonly Point[], { wrist, hand }: Arm, grip: Grip): string {
  const palm = hands[grip].map((point) => put(point, wrist, hand));
  const front = edge(bones, arm, 'front', [0.2, 1.9]);
  const back = edge(bones, arm, 'back', [0.2, 1.9]).toReversed();
  return contour(cornered([...front, ...palm, ...back]), true);
}

/** A short sleeve: the whole of it to be filled, and its edge, which fades out where it meets the shirt. */
export function sleevePaths(bones: readonly Point[]): { readonly cloth: string; readonly hem: string } {
  const wider = widened(arm, 5, 5, 0.56);
  const front = edge(bones, wider, 'front', [0.02, 0.56]);
  const back = edge(bones, wider, 'back', [0.02, 0.56]).toReversed();
  const [first = [0, 0], last = first] = [bones[0], bones[1]];
  const top = toward(first, directionOf(first, last) + 180, 20);
  return {
    cloth: contour([...corneredEnd(front), ...corneredStart(back), top], true),
    hem: contour([
      roundIn(bones, 18),
      ...corneredEnd(front.slice(1)),
      ...corneredStart(back.slice(0, -1)),
      roundIn(bones, -18),
    ]),
  };
}

/** Where the line of a sleeve begins, on the shoulder. */
function roundIn([shoulder = [0, 0], elbow = [0, 0]]: readonly Point[], out: number): Point {
  const along = directionOf(shoulder, elbow);
  return toward(toward(shoulder, along, -14), along - 90, out);
}

function widened(profile: Profile, ease: number, flare: number, end: number): Profile {
  const more = (at: number) => ease + flare * Math.max(0, 1 - Math.abs(end - at) / 0.5);
  return {
    front: profile.front.map(([at, out]) => [at, out + more(at)]),
    back: profile.back.map(([at, out]) => [at, out + more(at)]),
  };
}

/** Head and neck in one line; the neck ends under the shirt. */
export function headPath({ neck, nape, waist, head: direction }: Skeleton): string {
  const chest = directionOf(waist, neck);
  const throat = toward(toward(neck, chest, -22), chest + 90, 26);
  const back = toward(toward(neck, chest, -8), chest - 90, 38);
  const onNeck = toward(neck, chest - 90, 32);
  return contour(cornered([throat, ...placeHead(head, nape, direction), onNeck, back]), true);
}

export function hairPath({ nape, head: direction }: Skeleton): string {
  return contour(placeHead(hair, nape, direction), true);
}

/** The middle of a knot of hair. */
export function bunPoint({ nape, head: direction }: Skeleton): Point {
  return placeHead([bun.at], nape, direction)[0] ?? nape;
}

export function earPath({ nape, head: direction }: Skeleton): string {
  return contour(placeHead(ear, nape, direction));
}

/** The head's drawing has y up from the chin: along the direction of the head. */
function placeHead(points: readonly Point[], nape: Point, direction: number): readonly Point[] {
  return points.map(([face, up]) => put([up - 18, face], nape, direction));
}

function cornered(points: readonly Point[]): readonly Point[] {
  return corneredStart(corneredEnd(points));
}

function corneredStart(points: readonly Point[]): readonly Point[] {
  return [...points.slice(0, 1), ...points];
}

function corneredEnd(points: readonly Point[]): readonly Point[] {
  return [...points, ...points.slice(-1)];
}
