import type { TargetKey } from '../../book.ts';

const now = 'call (?:now|at once|right away|immediately|your emergency|for (?:emergency )?help)|emergency|999|112|911';
const soon = 'today|same[ -]day';
const press = 'not (?:press|rub|massage)|never (?:press|rub|massage)|press nothing|no press';
const saddle = 'between (?:your|the) (?:legs|thighs)|genital|saddle|back passage';

/** Words that a page whose routine nobody listed here must say before its first step: when to call, or whom to see today. */
export const anyCheck: readonly string[] = [`${now}|${soon}`];

/**
 * What the page of a pain asks before its first step: one paragraph or item of a list holds all the words of an entry, of
 * which each is the beginning of one (`a|b` is either). The signs are those of `red-flags.yaml` that fit the pain.
 */
export const demandedChecks: Readonly<Record<TargetKey, readonly (readonly string[])[]>> = {
  'symptom:low-back': [
    [saddle, 'bladder|urine', 'both legs', now],
    ['fever|temperature', 'weak', 'urine', soon],
  ],
  'symptom:sciatica': [
    [saddle, 'urine|bladder', now],
    ['weak', 'foot', 'both legs', soon],
  ],
  'symptom:tight-rotators': [
    [saddle, 'urine|bladder', now],
    ['weak', 'foot', soon],
  ],
  'symptom:tight-hamstrings': [
    ['swollen|swell', 'warm|hot', soon, press],
    ['weak', 'both legs', soon],
  ],
  'symptom:calf-spasm': [
    ['swollen|swell', 'warm|hot', soon],
    ['chest', 'breath', now],
  ],
  'symptom:knee': [
    ['hot|warm', 'swollen|swell', 'lock|stuck', soon],
    ['calf', 'clot', soon],
    ['breath', now],
  ],
  'symptom:outer-hip': [
    ['fell|fall', 'stand|weight', now],
    ['hot|warm', 'fever|temperature', soon],
  ],
  'symptom:groin': [
    ['testic', 'lump|bulge', now],
    ['fever|temperature', 'blood', soon],
  ],
};
