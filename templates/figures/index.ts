import type { Drawing } from '../../pipeline/book.ts';
import type { GuideFacts } from '../../pipeline/domain/index.ts';
import { causalChain } from './causal-chain.ts';
import { protocolOrder } from './protocol-order.ts';
import { stopLight } from './stop-light.ts';
import { symptomMuscleMatrix } from './symptom-muscle-matrix.ts';

/** Every picture of the guide that is drawn by code. */
export const drawings: readonly Drawing<GuideFacts>[] = [protocolOrder, symptomMuscleMatrix, stopLight, causalChain];
