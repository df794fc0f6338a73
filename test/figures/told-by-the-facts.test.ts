import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import type { FigureWords } from '../../pipeline/book.ts';
import { stopLight } from '../../templates/figures/stop-light.ts';
import { symptomMuscleMatrix } from '../../templates/figures/symptom-muscle-matrix.ts';
import { guideOf, muscle, symptom, theGuide } from './small-guide.ts';

const words: FigureWords = { title: 'A picture', description: 'What it shows.', caption: 'A picture.', labels: {} };

describe('the stop light', () => {
  const signs = (text: string) =>
    `groups: [{ id: short, title: Signs, entries: [{ id: a-sign, text: "${text}", checked: yes }] }]\n`;

  it('prints the short list of warning signs as the guide has it', async () => {
    expect(toString(stopLight.draw(guideOf({ 'red-flags.yaml': signs('Call now: one ear.') }), words))).toContain(
      'SignsCall now: one ear.',
    );
    expect(stopLight.lacks?.(await theGuide())).toEqual([]);
  });

  it('lacks the short list where the guide has warning signs without one', () => {
    const flags =
      'groups:\n  - { id: same-day, title: Today, lead: Ask., entries: [{ id: leg, text: A leg swells., checked: no }] }\n';
    expect(stopLight.lacks?.(guideOf({ 'red-flags.yaml': flags }))).toEqual(['group `short` of the warning signs']);
    expect(stopLight.lacks?.(guideOf({}))).toEqual([]);
  });
});

describe('the matrix of pains and muscles', () => {
  it('puts the number of a muscle at the head of its column', () => {
    const book = guideOf({
      'muscles/calf.md': muscle('calf'),
      'muscles/adductors.md': muscle('adductors'),
      'symptoms/knee.md': symptom('knee pain', 'E', { adductors: 'post' }),
    });
    expect(toString(symptomMuscleMatrix.draw(book, words))).toContain('1calf2adductors');
  });
});
