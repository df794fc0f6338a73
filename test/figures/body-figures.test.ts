import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import type { FigureWords } from '../../pipeline/book.ts';
import { manBack, manFront } from '../../templates/figures/body/man.ts';
import { mirror } from '../../templates/figures/body/places.ts';
import { womanBack, womanFront } from '../../templates/figures/body/woman.ts';
import { backZones, frontZones } from '../../templates/figures/body/zones.ts';
import { bodyMap } from '../../templates/figures/body-map.ts';
import { apart } from '../../templates/figures/curve.ts';
import { whereToPress } from '../../templates/figures/where-to-press.ts';
import { guideOf, muscle, step, symptom, theGuide } from './small-guide.ts';

const words: FigureWords = {
  title: 'A picture',
  description: 'What it shows.',
  caption: 'A picture.',
  labels: { step: 'Step' },
};

describe('the body map', () => {
  const muscles = { 'muscles/calf.md': muscle('calf'), 'muscles/adductors.md': muscle('adductors') };
  const draw = (knee: Readonly<Record<string, string>>) =>
    bodyMap.draw(
      guideOf({
        ...muscles,
        'symptoms/low-back.md': symptom('low back pain', 'A', { calf: 'post' }),
        'symptoms/knee.md': symptom('knee pain', 'E', knee),
      }),
      words,
    );

  it('changes with the muscles of a symptom', () => {
    expect(draw({ calf: 'post' })).not.toEqual(draw({ calf: 'post', adductors: 'post' }));
  });

  it('says once which muscles all the pains share, each with its number', () => {
    const text = toString(draw({ calf: 'post', adductors: 'post' }));
    expect(text.match(/calf\u00a0\(1\)/g)).toHaveLength(1);
    expect(text).toContain('adductors\u00a0(2)');
  });

  it('lacks a patch for a pain that the bodies do not show', async () => {
    const book = guideOf({ ...muscles, 'symptoms/elbow.md': symptom('elbow pain', 'I', { calf: 'post' }) });
    expect(bodyMap.lacks?.(book)).toEqual(['patch for the pain `elbow`']);
    expect(bodyMap.lacks?.(await theGuide())).toEqual([]);
  });

  it('gives each pain a pattern of its own, the same in front and at the back', () => {
    const zones = [womanFront, manFront].flatMap(frontZones).concat([womanBack, manBack].flatMap(backZones));
    const paints = new Map(zones.map(({ symptom: pain, paint }) => [pain, paint]));
    for (const { symptom: pain, paint } of zones) expect(paint).toBe(paints.get(pain));
    expect(new Set(paints.values()).size).toBe(paints.size);
  });

  it.each([
    ['woman, front', frontZones(womanFront)],
    ['woman, back', backZones(womanBack)],
    ['man, front', frontZones(manFront)],
    ['man, back', backZones(manBack)],
  ])('lets no letter touch another one: %s', (_, zones) => {
    const letters = zones.map(({ letter }) => letter);
    for (const [index, one] of letters.entries())
      for (const other of letters.slice(index + 1)) expect(apart(one, other)).toBeGreaterThan(75);
  });

  it('draws the patches of those pains alone that the book has', () => {
    expect(toString(draw({ calf: 'post' }))).not.toContain('H');
  });
});

describe('where to press', () => {
  const draw = (steps: Readonly<Record<string, string>>) => toString(whereToPress.draw(guideOf(steps), words));
  const check = { 'protocol/check.md': step('Check', 'check') };

  it('names a press step by its number in the protocol', () => {
    expect(draw({ ...check, 'protocol/calf.md': step('Calf slide', 'press') })).toContain('Step 1Calf slide');
  });

  it('shows no place for a step that does not press', () => {
    expect(draw({ ...check, 'protocol/calf.md': step('Calf stretch', 'stretch') })).not.toContain('Step');
  });

  it('lacks a place for a press step that the bodies do not show, and for a listed place that they do not', () => {
    const chapter = '---\nnever-press:\n  - places: { belly: whole belly, nose: nose }\n---\n\n# A\n\nA.\n';
    const book = guideOf({
      ...check,
      'protocol/shoulder.md': step('Shoulder press', 'press'),
      'chapters/a.md': chapter,
    });
    expect(whereToPress.lacks?.(book)).toEqual(['press step `shoulder`', '`nose` of `never-press`']);
    const text = toString(whereToPress.draw(book, words));
    expect(text).toContain('Whole belly');
    expect(text).not.toContain('Kneecap');
  });

  it('keeps off the place just inside and below the front hip-bone point, on both sides of the body', async () => {
    const book = await theGuide();
    const { hipInside, hipPoint, crease } = manFront.places;
    expect(hipInside[0]).toBeGreaterThan(hipPoint[0]);
    expect(hipInside[1]).toBeGreaterThan(hipPoint[1]);
    expect(hipInside[1]).toBeLessThan(crease.at(-1)?.[1] ?? 0);
    for (const picture of [whereToPress.draw(book, words), whereToPress.narrow?.(book, words)]) {
      const drawn = picture === undefined ? '' : toHtml(picture);
      for (const [x, y] of [hipInside, mirror(hipInside, manFront.axis)])
        expect(drawn).toContain(`translate(${x} ${y})`);
      expect(drawn.replace(/<[^>]*>/g, ' ')).toMatch(/Just inside\s.*below that point/);
    }
  });

  it('lacks nothing that the guide has', async () => {
    expect(whereToPress.lacks?.(await theGuide())).toEqual([]);
  });
});
