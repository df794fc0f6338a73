import { tools, pronouns, places, fillers, particles, clauseEnds, negatives, reach, joints } from './body-work.ts';
import type { NamedMuscle } from './muscle-names.ts';
import type { Token } from './tokens.ts';

/** What a verb is done to. */
export type FoundObject = {
  readonly kind: 'muscle' | 'pronoun' | 'nothing' | 'other' | 'forbidden';
  readonly muscles: readonly NamedMuscle[];
  readonly hasTool: boolean;
};

/** What a verb is done to, as far as its clause goes. */
export function objectOf(tokens: readonly Token[], at: number): FoundObject {
  const end = clauseEnd(tokens, at);
  const clause = tokens.slice(at + 1, end);
  const first = clause[0] ?? tokens[end];
  const hasTool = clause.some(({ text }) => tools.has(text));
  if (first !== undefined && negatives.has(first.text)) return { kind: 'forbidden', muscles: [], hasTool };
  const muscle = clause.findIndex(({ kind }) => kind === 'muscle');
  const words = (muscle === -1 ? clause : clause.slice(0, muscle)).map(({ text }) => text);
  const other = words.findIndex((text) => !isPassing(text));
  const muscles = muscle === -1 ? joinedFrom(tokens, end) : musclesFrom(tokens, at + 1 + muscle);
  if (muscles.length > 0) return { kind: other === -1 ? 'muscle' : 'other', muscles, hasTool };
  if (words.slice(0, other === -1 ? words.length : other).some((text) => pronouns.has(text) || places.has(text)))
    return { kind: 'pronoun', muscles, hasTool };
  const isParticle = particles.has(words.at(-1) ?? '') && !hasTool;
  const isQuoted = first !== undefined && /["“]/.test(first.text);
  return { kind: other !== -1 || isParticle || isQuoted ? 'other' : hasTool ? 'pronoun' : 'nothing', muscles, hasTool };
}

function clauseEnd(tokens: readonly Token[], at: number): number {
  const last = Math.min(tokens.length, at + reach);
  for (let index = at + 1; index < last; index++) {
    const { kind, text } = tokens[index] ?? { kind: 'point', text: '' };
    if (kind === 'point' || clauseEnds.has(text)) return index;
  }
  return last;
}

/** Whether a word between a verb and its muscle leaves them together. */
function isPassing(text: string): boolean {
  return [fillers, tools, pronouns, places, particles].some((words) => words.has(text)) || /^\d+$/.test(text);
}

/** A muscle, and those that are joined to it: "your calf and the back of your thigh". */
function musclesFrom(tokens: readonly Token[], from: number): readonly NamedMuscle[] {
  const muscle = tokens[from]?.muscle;
  return muscle === undefined ? [] : [muscle, ...joinedFrom(tokens, from + 1)];
}

/** Muscles behind a comma or an "and" that no verb of their own follows: not "and the calf relaxes". */
function joinedFrom(tokens: readonly Token[], from: number): readonly NamedMuscle[] {
  if (!joints.has(tokens[from]?.text ?? '')) return [];
  const rest = tokens.slice(from, from + reach);
  const next = rest.findIndex(({ text, kind }) => kind === 'muscle' || !(joints.has(text) || fillers.has(text)));
  const behind = rest[next + 1];
  const isEnd =
    behind === undefined || behind.kind === 'point' || clauseEnds.has(behind.text) || isPassing(behind.text);
  return next === -1 || !isEnd ? [] : musclesFrom(rest, next);
}

/** The muscle that a noun belongs to: "calf press", "a stretch of the hamstrings". */
export function namedBeside(tokens: readonly Token[], at: number): NamedMuscle | undefined {
  const before = tokens[at - 1];
  if (before?.muscle !== undefined) return before.muscle;
  if (!['of', 'for', 'on'].includes(tokens[at + 1]?.text ?? '')) return undefined;
  const behind = tokens.slice(at + 2, at + reach).find(({ text, kind }) => kind === 'muscle' || !fillers.has(text));
  return behind?.muscle;
}
