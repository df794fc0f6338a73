/** A number with a unit of a dose, as it stands in a text: "30 seconds", "5 to 10 minutes", "2 times", "4 out of 10". */
export type Mention = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Times are counted in seconds. */
  readonly unit: Unit;
  /** Whether "up to" or "at most" stands before it. */
  readonly isLimit: boolean;
};

export type Unit = 's' | 'breaths' | 'times' | 'spots' | 'of 10';

/**
 * The amounts that a text names in digits. Left out are numbers which look like an amount and count something else: how
 * often a day, how many times as much, how often something went wrong, and how strong a pain at rest is.
 */
export function mentionsIn(text: string): Mention[] {
  return Array.from(text.matchAll(amount)).flatMap((found) => {
    const [whole, first = '', second = first, name = ''] = found;
    const known = units.find(({ names }) => names.test(name));
    const start = found.index;
    const end = start + whole.length;
    const clause = clauseAround(text, start, end);
    if (known === undefined) return [];
    const { unit, factor } = known;
    if (unit === 'times' && (aboutTrouble.test(clause) || isFrequency.test(text.slice(end)))) return [];
    if (unit === 'of 10' && aboutRest.test(clause)) return [];
    if (/\ds$/.test(whole) && isDecade.test(text.slice(0, start))) return [];
    const isLimit = /(?:up to|at most|no more than|not more than|at the most)\s+$/i.test(text.slice(0, start));
    return [{ text: whole, start, end, from: Number(first) * factor, to: Number(second) * factor, unit, isLimit }];
  });
}

const number = /(?<![\d.,:/-])(\d+(?:\.\d+)?)(?:\s*(?:-|–|to|or)\s*(\d+(?:\.\d+)?))?/u;
const gap = /[\s\u00a0-]*(?:(?:slow|deep|full|more|whole|tender)\s+){0,2}/u;
const unitName = /(seconds?|secs?|s|minutes?|mins?|breaths?|spots?|times?|(?:out\s+)?of\s+10|\/\s*10)(?![\p{L}\d])/u;
const amount = new RegExp(`${number.source}${gap.source}${unitName.source}`, 'giu');

const units: readonly { readonly names: RegExp; readonly unit: Unit; readonly factor: number }[] = [
  { names: /^sp/i, unit: 'spots', factor: 1 },
  { names: /^s/i, unit: 's', factor: 1 },
  { names: /^m/i, unit: 's', factor: 60 },
  { names: /^b/i, unit: 'breaths', factor: 1 },
  { names: /^t/i, unit: 'times', factor: 1 },
  { names: /10$/, unit: 'of 10', factor: 1 },
];

const isFrequency = /^\s+(?:(?:a|each|every|per)\s+(?:day|week|month)|daily|as|the|more|less|higher|lower)\b/i;
const isDecade = /\b(?:your|their|his|her|the|early|late|mid)[\s-]$/i;
const aboutTrouble = /\b(?:hurts?|trouble|pains?|sore|cramps?|wrong)\b/i;
const aboutRest = /\b(?:at rest|while you rest|resting)\b/i;

function clauseAround(text: string, start: number, end: number): string {
  const before =
    text
      .slice(0, start)
      .split(/[,;:.!?]/)
      .at(-1) ?? '';
  const [after = ''] = text.slice(end).split(/[,;:.!?]/);
  return `${before} ${after}`;
}
