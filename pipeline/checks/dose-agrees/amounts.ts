import { number, numberFrom } from '../../prose/numbers.ts';
import { mentionAt, type Mention, type Unit } from './mention.ts';

/** How long, how often in a row, at how many spots, how strong: a number or a range, and what it counts. */
export function amountsIn(text: string): Mention[] {
  return [...Array.from(text.matchAll(amount), (found) => amountOf(found, text)), ...twiceIn(text)].filter(
    (mention) => mention !== undefined,
  );
}

/** "seconds" behind digits may be one letter, and so may "times"; "a" counts what is longer than a breath. */
const amount = (() => {
  const before = String.raw`(?<![\p{L}\d.,:/-])`;
  const long = String.raw`(?:an?|one)(?=[\s-]+(?:(?:full|whole|long)\s+)?(?:minute|hour|day|week|month)s?\b)`;
  const range = String.raw`(?<first>${number}|${long})(?:(?<between>\s*[-–—]\s*|\s+(?:to|or|and)\s+)(?<second>${number}))?`;
  const gap = String.raw`[\s\u00a0-]*(?:(?:slow|deep|full|more|whole|tender|easy|calm|gentle|long|short|quiet)\s+){0,2}`;
  const units = String.raw`seconds?|secs?|s|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|breaths?|spots?|times?|[x×](?!\s*\d)|reps?|repetitions?|repeats|rounds|sets(?!\s+of\s+(?!\d|five|six|eight|ten|twelve)\p{L})|(?:out\s+)?of\s+(?:10|ten)|\/\s*10`;
  const more = String.raw`(?<more>\s+and\s+a\s+(?:half|quarter)(?![\p{L}\d]))?`;
  return new RegExp(`${before}${range}${gap}(?<unit>${units})(?![\\p{L}\\d])${more}`, 'giu');
})();

function amountOf(found: RegExpExecArray, text: string): Mention | undefined {
  const { first = '', between = '', second = '', unit: name = '', more = '' } = found.groups ?? {};
  const known = units.find(({ names }) => names.test(name));
  if (known === undefined) return undefined;
  const isPair =
    between.trim() === 'and' && !/\bbetween\s$/i.test(text.slice(Math.max(0, found.index - 9), found.index));
  const skipped = isPair ? first.length + between.length : 0;
  const [least, most] = isPair ? [second, second] : [first, second || first];
  if (/^an?$|^one$/i.test(least) && known.factor === 1 && known.unit !== 'days') return undefined;
  const count = (written: string): number => (/^an?$/i.test(written) ? 1 : numberFrom(written)) + part(more);
  const [from, to] = [count(least) * known.factor, count(most) * known.factor];
  const start = found.index + skipped;
  return mentionAt(text, start, found.index + found[0].length, { from, to, unit: known.unit });
}

function part(more: string): number {
  return more === '' ? 0 : more.endsWith('half') ? 0.5 : 0.25;
}

const units: readonly { readonly names: RegExp; readonly unit: Unit; readonly factor: number }[] = [
  { names: /^sp/i, unit: 'spots', factor: 1 },
  { names: /^(?:t|x|×|rep|round|set)/i, unit: 'times', factor: 1 },
  { names: /^s/i, unit: 's', factor: 1 },
  { names: /^mon/i, unit: 'days', factor: 30 },
  { names: /^m/i, unit: 's', factor: 60 },
  { names: /^h/i, unit: 's', factor: 3600 },
  { names: /^d/i, unit: 'days', factor: 1 },
  { names: /^w/i, unit: 'days', factor: 7 },
  { names: /^b/i, unit: 'breaths', factor: 1 },
  { names: /(?:10|ten)$/i, unit: 'of 10', factor: 1 },
];

function twiceIn(text: string): Mention[] {
  return Array.from(text.matchAll(/\b(once\s+or\s+)?(?:twice|(thrice))\b/gi), (found) => {
    const to = found[2] === undefined ? 2 : 3;
    const from = found[1] === undefined ? to : 1;
    return mentionAt(text, found.index, found.index + found[0].length, { from, to, unit: 'times' });
  });
}
