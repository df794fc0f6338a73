import { number, numberFrom } from '../../prose/numbers.ts';
import { mentionAt, type Mention } from './mention.ts';

/** How often in a day, a week or a month: "once a day", "3 times daily", "5 days a week", "every other day", "every 2 hours". */
export function frequenciesIn(text: string): Mention[] {
  if (!mayTell.test(text)) return [];
  return Array.from(text.matchAll(frequency), (found) => {
    const [from, to] = timesADay(found.groups ?? {});
    return mentionAt(text, found.index, found.index + found[0].length, { from, to, unit: 'a day' });
  });
}

/** Every way of telling a frequency has one of these: quickly looked for. */
const mayTell = /da(?:y|ily)|evening|hour|min|month|morning|night|week/iu;

const frequency = (() => {
  const range = (name: string): string =>
    String.raw`(?<${name}1>${number})(?:\s*(?:[-–—]|to|or)\s*(?<${name}2>${number}))?`;
  const times = String.raw`(?:(?<word>once(?:\s+or\s+twice)?|twice|thrice)|${range('times')}\s*(?:times?|[x×]))`;
  const period = String.raw`\s*(?:(?:an?|per|each|every|in\s+an?)\s+|\/\s*)(?<period>hour|day|week|month)\b|\s+(?<adverb>hourly|daily|weekly)\b`;
  const days = String.raw`${range('days')}\s+(?:days|nights|mornings|evenings)\s+(?:(?:an?|per|each|every|in\s+a|of\s+the)\s+|\/\s*)week\b`;
  const every = String.raw`every\s+(?:(?<other>other|second|third)|${range('every')})\s+(?<gap>hour|day|week|month)s?\b`;
  const half = String.raw`every\s+(?:(?<half>half\s+(?:an\s+)?hour)|(?<minutes>${number})\s+min(?:ute)?s)\b`;
  const each = String.raw`(?:every|each)\s+(?:single\s+)?(?<each>hour|day|morning|evening|night|week|month)\b`;
  const alone = String.raw`(?<alone>daily)(?=$|[.,;:!?]|\s+(?:for|at|before|after|and|or|if|until|with|in)\b)`;
  return new RegExp(
    String.raw`(?<![\p{L}\d.,:/-])(?:${times}(?:${period})|${days}|${half}|${every}|${each}|${alone})`,
    'giu',
  );
})();

/** So many times a day, at least and at most. */
function timesADay(groups: Readonly<Record<string, string | undefined>>): readonly [number, number] {
  const { word, times1, times2, period, adverb, days1, days2, other, every1, every2, gap, each, half, minutes } =
    groups;
  const count = (written: string | undefined, otherwise: number): number =>
    written === undefined ? otherwise : numberFrom(written);
  if (half !== undefined) return [48, 48];
  if (minutes !== undefined) return [1440 / numberFrom(minutes), 1440 / numberFrom(minutes)];
  const rate = daysOf(period ?? adverb ?? gap ?? each ?? 'day');
  if (word !== undefined) {
    const most = /thrice/i.test(word) ? 3 : /twice/i.test(word) ? 2 : 1;
    return [(/once/i.test(word) ? 1 : most) / rate, most / rate];
  }
  if (times1 !== undefined) return [count(times1, 1) / rate, count(times2 ?? times1, 1) / rate];
  if (days1 !== undefined) return [count(days1, 1) / 7, count(days2 ?? days1, 1) / 7];
  if (other !== undefined) return [1 / (rate * (other === 'third' ? 3 : 2)), 1 / (rate * (other === 'third' ? 3 : 2))];
  if (every1 !== undefined) return [1 / (rate * count(every2 ?? every1, 1)), 1 / (rate * count(every1, 1))];
  return [1 / rate, 1 / rate];
}

function daysOf(period: string): number {
  if (/^hour/i.test(period)) return 1 / 24;
  if (/^week/i.test(period)) return 7;
  return /^month/i.test(period) ? 30 : 1;
}
