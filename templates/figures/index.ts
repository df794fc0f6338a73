import type { Drawing } from '../../pipeline/book.ts';
import type { GuideFacts } from '../../pipeline/domain/index.ts';
import { bodyMap } from './body-map.ts';
import { causalChain } from './causal-chain.ts';
import { hamstringsBack } from './hamstrings-back.ts';
import { outerHip } from './outer-hip.ts';
import { pelvisLevel } from './pelvis-level.ts';
import { pelvisTilt } from './pelvis-tilt.ts';
import { protocolOrder } from './protocol-order.ts';
import { stopLight } from './stop-light.ts';
import { symptomMuscleMatrix } from './symptom-muscle-matrix.ts';
import { whereToPress } from './where-to-press.ts';

/** Every picture of the guide that is drawn by code. */
export const drawings: readonly Drawing<GuideFacts>[] = [
  protocolOrder,
  symptomMuscleMatrix,
  stopLight,
  causalChain,
  pelvisLevel,
  pelvisTilt,
  hamstringsBack,
  outerHip,
  bodyMap,
  whereToPress,
];
