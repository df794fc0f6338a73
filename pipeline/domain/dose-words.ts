import type { Words } from '../book.ts';
import type { Amount, Dose, Quantity } from './dose.ts';
import { word } from '../word.ts';

/** "30 seconds", "5 to 10 minutes", "at most 30 seconds", "3 slow breaths". */
export function quantityWords({ limit, from, to, unit }: Quantity, words: Words): string {
  const number = from === to ? `${from}` : `${from} ${word(words, 'to')} ${to}`;
  const name = word(words, `unit-${unit}${to === 1 ? '-one' : ''}`);
  return `${limit === 'at-most' ? `${word(words, 'at-most')} ` : ''}${number} ${name}`;
}

/** "2 spots, 30 seconds each", "hold 30 seconds, 2 times", "1 minute". */
export function amountWords(amount: Amount, words: Words): string {
  const parts: string[] = [];
  if (amount.time !== undefined) parts.push(quantityWords(amount.time, words));
  if (amount.spots !== undefined) parts.push(`${amount.spots} ${words[amount.spots === 1 ? 'spot' : 'spots'] ?? ''}`);
  if (amount.hold !== undefined) parts.push(`${word(words, 'hold')} ${quantityWords(amount.hold, words)}`);
  if (amount.times !== undefined) parts.push(`${amount.times} ${words[amount.times === 1 ? 'time' : 'times'] ?? ''}`);
  if (amount.stretch !== undefined) parts.push(`${word(words, 'stretch')} ${quantityWords(amount.stretch, words)}`);
  return parts.join(', ');
}

/** The dose of one step in one routine: the first week's amount, or the full one, and for which side. */
export function doseWords(dose: Dose, stage: 'start' | 'full', words: Words): string {
  const amount = stage === 'start' ? (dose.start ?? dose.full) : dose.full;
  return [amountWords(amount, words), ...(dose.side === 'each' ? [word(words, 'each-side')] : [])].join(', ');
}
