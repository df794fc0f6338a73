import { groups } from './faults/index.ts';
import { findsEvery } from './planted.ts';

findsEvery(groups.guide);
