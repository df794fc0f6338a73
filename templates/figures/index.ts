import type { Drawing } from '../../pipeline/book.ts';
import type { GuideFacts } from '../../pipeline/domain/index.ts';
import { bodyMap } from './body-map.ts';
import { buttockRotators } from './buttock-rotators.ts';
import { causalChain } from './causal-chain.ts';
import { fourPositions } from './four-positions.ts';
import { hamstringsBack } from './hamstrings-back.ts';
import { iliopsoasFront } from './iliopsoas-front.ts';
import { outerHip } from './outer-hip.ts';
import { pelvisLevel } from './pelvis-level.ts';
import { pelvisTilt } from './pelvis-tilt.ts';
import { protocolOrder } from './protocol-order.ts';
import { qlBack } from './ql-back.ts';
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
  iliopsoasFront,
  qlBack,
  hamstringsBack,
  outerHip,
  buttockRotators,
  bodyMap,
  whereToPress,
  fourPositions,
];
