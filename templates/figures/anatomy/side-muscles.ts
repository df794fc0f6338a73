import { apart } from '../curve.ts';
import { sideLandmark, type SideLandmark } from './side-landmarks.ts';

export type SideMuscleId =
  | 'psoas'
  | 'iliacus'
  | 'rectus-femoris'
  | 'quadratus-lumborum'
  | 'tensor-fasciae-latae'
  | 'gluteus-maximus'
  | 'hamstrings';

/** A muscle seen from the side: the id of its page or part, and the landmarks at its ends, which say how its length changes. */
export type SideMuscle = {
  readonly id: SideMuscleId;
  readonly from: SideLandmark;
  readonly to: SideLandmark;
};

/** The muscles of the side views and where they are fixed (OpenStax; the sources stand in the muscle chapters). */
export const sideMuscles: readonly SideMuscle[] = [
  { id: 'psoas', from: 'psoasTop', to: 'lesserTrochanter' },
  { id: 'iliacus', from: 'iliacFossa', to: 'lesserTrochanter' },
  { id: 'rectus-femoris', from: 'aiis', to: 'kneecap' },
  { id: 'quadratus-lumborum', from: 'crestBack', to: 'rib12' },
  { id: 'tensor-fasciae-latae', from: 'tflStart', to: 'outerShinTop' },
  { id: 'gluteus-maximus', from: 'sacrumBack', to: 'glutealRidge' },
  { id: 'hamstrings', from: 'sitBone', to: 'fibulaHead' },
];

export type LengthChange = 'shorter' | 'longer' | 'unchanged';

/** Less than this share of a length is no change that a flat drawing could show. */
const least = 0.005;

/**
 * What a forward tip does to the straight line between the ends of a muscle, in a flat model where the pelvis alone moves: the
 * ribs and the spine stay still. Good for the direction, never for numbers: it was not measured on people.
 */
export function lengthChange({ from, to }: SideMuscle, tilt: number): LengthChange {
  const length = (degrees: number): number => apart(sideLandmark(from, degrees, 0), sideLandmark(to, degrees, 0));
  const change = length(tilt) / length(0) - 1;
  if (Math.abs(change) < least) return 'unchanged';
  return change < 0 ? 'shorter' : 'longer';
}
