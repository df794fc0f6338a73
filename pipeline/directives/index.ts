import { caution } from './caution.ts';
import { changes } from './changes.ts';
import { checked } from './checked.ts';
import { claims } from './claims.ts';
import { diary } from './diary.ts';
import type { Directive } from './directive.ts';
import { doses } from './doses.ts';
import { emergencyNumbers } from './emergency-numbers.ts';
import { figure } from './figure.ts';
import { glossary } from './glossary.ts';
import { imprint } from './imprint.ts';
import { include } from './include.ts';
import { indexMark } from './index-mark.ts';
import { keyPoint } from './key-point.ts';
import { margin } from './margin.ts';
import { muscleCard } from './muscle-card.ts';
import { neverPress } from './never-press.ts';
import { notChecked } from './not-checked.ts';
import { protocol } from './protocol.ts';
import { redFlags } from './red-flags.ts';
import { routine } from './routine.ts';
import { sources } from './sources.ts';
import { stepFactsTable } from './step-facts.ts';
import { symptomList } from './symptom-list.ts';
import { table } from './table.ts';

/** Every directive a manuscript may use. */
export const directives: readonly Directive[] = [
  caution,
  changes,
  checked,
  claims,
  diary,
  doses,
  emergencyNumbers,
  figure,
  glossary,
  imprint,
  include,
  indexMark,
  keyPoint,
  margin,
  muscleCard,
  neverPress,
  notChecked,
  protocol,
  redFlags,
  routine,
  sources,
  stepFactsTable,
  symptomList,
  table,
];
