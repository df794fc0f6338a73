import { amountsIn } from './amounts.ts';
import { frequenciesIn } from './frequencies.ts';
import type { Mention } from './mention.ts';
import { isNoDose } from './no-dose.ts';

/** The amounts that a text names in digits or in words, but for those which say something else than a dose. */
export function mentionsIn(text: string): readonly Mention[] {
  if (!mayHold.test(text)) return [];
  return everyMention(text).filter((mention) => !isNoDose(mention, text));
}

/** The amounts in a text, whatever they say. */
export function everyMention(text: string): readonly Mention[] {
  const often = frequenciesIn(text);
  const amounts = amountsIn(text).filter(({ start, end }) => !often.some((one) => start < one.end && end > one.start));
  return [...amounts, ...often].toSorted((a, b) => a.start - b.start);
}

/** Most texts name none; a look tells. */
const mayHold =
  /\d\s?(?:s|h|x)\b|sec|min|hour|hrs?\b|day|dail|week|night|morning|evening|month|breath|spot|time|twice|thrice|rep|round|set|×|(?:of|\/)\s*(?:10|ten)\b/i;
