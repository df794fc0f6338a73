import { describe, expect, it } from 'vitest';
import { weakeningIn } from '../pipeline/prose/weakening.ts';

const harmless = [
  'Press nothing, and get help the same day.',
  'Even a little weakness in both legs counts.',
  'A fever, however slight.',
  'Call now, even if it is mild.',
  'A lump in the groin, above all if it is big.',
  'Do not wait until tomorrow.',
  'Never put it off until the next visit, not even for the night.',
  'Never press it, not even softly.',
  'Do not press hard, sore veins.',
  'Do not press a hard lump.',
  'Pain in the back, whether you move or not.',
  'Even if you can still walk, call now.',
  'If you can hardly feel it when you wipe.',
  'Back pain some days later, after an accident.',
  'Is one leg swollen, warm or red? Are its veins hard or sore?',
  'If one leg is swollen, press nothing.',
  'Ask before you press.',
  'Stop before you press on.',
  'You have a replaced hip or knee, however long ago.',
  'Exceptional pain, and a tumour of any size.',
  'Go no higher than 5, and stop at 6.',
];

const weak = [
  ['Press nothing unless it is mild.', 'unless'],
  ['Get help the same day if you can.', 'if you can'],
  ['Get help, if it does not go.', 'if it does not go'],
  ['Do not press too hard.', 'not press too hard'],
  ['Do not press it hard, and get help.', 'not press it hard'],
  ['Never rub the calf very firmly.', 'Never rub the calf very firmly'],
  ['Ask, or press it softly.', 'press it softly'],
  ['Ask, or gently press.', 'gently press'],
  ['Last, or not.', 'or not'],
  ['Both legs feel a  little numb.', 'a  little'],
  ['Back pain for several long weeks.', 'for several long weeks'],
  ['A fever for over a month.', 'over a month'],
  ['Call when the office opens.', 'when the office opens'],
  ['Call now or later.', 'later'],
  ['Ask at your next visit.', 'next visit'],
  ['You take it in a high dose.', 'in a high dose'],
  ['Even if you are pregnant you may start.', 'you may start'],
  ['All of that, all at once.', 'all at once'],
] as const;

describe('a warning', () => {
  it.each(harmless)('is not weakened by: %s', (text) => {
    expect(weakeningIn(text)?.words).toBeUndefined();
  });

  it.each(weak)('is weakened by: %s', (text, words) => {
    expect(weakeningIn(text)?.words).toBe(words);
  });

  it('may want such words', () => {
    expect(weakeningIn('Last, or not at all.')?.words).toBe('or not');
    expect(weakeningIn('Last, or not at all.', ['or not at all'])).toBeUndefined();
  });

  it('is read in no time, however long', () => {
    const start = performance.now();
    for (const part of ['not press ', 'if ', 'for a ', "n't ", 'even ', ' ', 'a', 'or not ', 'when the '])
      weakeningIn(part.repeat(100_000 / part.length));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
