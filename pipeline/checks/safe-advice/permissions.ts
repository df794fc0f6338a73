import * as words from './words.ts';
import { sayings, sayingWords } from './sayings.ts';

/** Words that make light of a danger, and their offsets in a text. */
export type Permission = {
  readonly start: number;
  readonly end: number;
  readonly says: string;
};

const danger = new RegExp(String.raw`\b(?:${words.dangers})\b`, 'gi');
const permission = new RegExp(String.raw`(?<![a-z])(?:${words.calming}|${words.onward})(?![a-z])`, 'gi');
const treating = new RegExp(
  String.raw`(?:(?:^|[,:] |\b(?:and|then|so|now|just|only|simply|you can|you may|you should) )(?:just |only |simply |also |still |more |very )?(?:\w+ly )?)(${words.treating})\b(?! (?:nothing|no|less)\b)`,
  'gi',
);

/** Whether a text may hold any of this at all: a danger, or one of the words without which no saying harms. */
export function mayPermit(text: string): boolean {
  return mayMatter.test(text);
}

const mayMatter = new RegExp(String.raw`\b(?:${words.dangers}|${sayingWords})`, 'i');

/** Most of a file that was not written by hand is passed over. */
const reach = 1000;

/** The first words in a sentence that permit what may do harm. */
export function permissionIn(whole: string): Permission | undefined {
  const text = whole.slice(0, reach);
  if (/\?\s*$/.test(text)) return undefined;
  for (const { needs, pattern, says } of sayings) {
    if (!needs.test(text)) continue;
    for (const { 0: found, index: start } of text.matchAll(pattern)) {
      const isLeft = says === care && words.deciding.test(text.replace(found, ' '));
      if (!isLeft && !isNegated(text, start)) return { start, end: start + found.length, says };
    }
  }
  const dangers = Array.from(text.matchAll(danger), ({ 0: found, index: start }) => ({
    start,
    end: start + found.length,
  }));
  if (dangers.length === 0 || words.deciding.test(text)) return undefined;
  for (const { 0: found, index: start } of text.matchAll(permission)) {
    const end = start + found.length;
    const isBound = dangers.some((one) => isJoined(text, one, { start, end }));
    if (isBound && !isNegated(text, start)) return { start, end, says: light };
  }
  for (const { 0: found, 1: verb = '', index } of text.matchAll(treating)) {
    const end = index + found.length;
    const start = end - verb.length;
    const isBound = dangers.some(
      (one) =>
        one.end <= index + 1 && !words.mending.test(text.slice(one.end, end)) && /[,:]/.test(text.slice(one.end, end)),
    );
    if (isBound && !isNegated(text, start)) return { start, end, says: light };
  }
  return undefined;
}

const care = 'care that is put off';
const light = 'a danger that is made light of';

/** Whether a permission is about a danger: it comes behind it with nothing that mends it, or names it as its matter. */
function isJoined(text: string, one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  if (one.end <= other.start)
    return !isNegated(text, one.start) && !words.mending.test(text.slice(one.end, other.start));
  if (one.start < other.end) return false;
  return (
    one.start - other.end < 60 &&
    !isNegated(text.slice(other.end), one.start - other.end) &&
    !words.parting.test(text.slice(other.end, one.start))
  );
}

/** Whether a word before it in its clause takes it back. */
function isNegated(text: string, at: number): boolean {
  const clause = text
    .slice(0, at)
    .split(/[.;:!?,()–—]|\b(?:but|so|then|yet|if|when)\b/i)
    .at(-1);
  return words.negating.test(clause ?? '') && !/\b(?:not|nothing) (?:only|just|even)\b/i.test(clause ?? '');
}
