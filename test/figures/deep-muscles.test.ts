import { describe, expect, it } from 'vitest';
import { backRim, kidney, rimAt } from '../../templates/figures/anatomy/back-waist.ts';
import { frontLandmark } from '../../templates/figures/anatomy/front-landmarks.ts';
import { armTip, frontVertebrae, rib12LowerEdge, vertebraOf } from '../../templates/figures/anatomy/front-spine.ts';
import { iliacus, inguinalLigament, psoas, psoasHolds } from '../../templates/figures/anatomy/iliopsoas.ts';
import { qlSheet, qlStrands, qlVertebrae } from '../../templates/figures/anatomy/quadratus-lumborum.ts';
import type { Point } from '../../templates/figures/arrow.ts';
import { apart } from '../../templates/figures/curve.ts';
import { pressLimit, withLimit } from '../../templates/figures/press-limit.ts';
import { pressSpot, pressWindow } from '../../templates/figures/press-zone.ts';
import { guideOf, step, theGuide } from './small-guide.ts';

/** How near an outline comes to a point, in millimetres. */
function nearest(outline: readonly Point[], point: Point): number {
  return Math.min(...outline.map((corner) => apart(corner, point)));
}

describe('the psoas, from the front', () => {
  it('holds on to the side of each body from T12 to L5', () => {
    expect(psoasHolds.map(([name]) => name)).toEqual(['T12', 'L1', 'L2', 'L3', 'L4', 'L5']);
    for (const [name, points] of psoasHolds) {
      const { half, y } = vertebraOf(name);
      for (const [x, height] of points) {
        expect(x).toBeGreaterThan(half - 8);
        expect(x).toBeLessThanOrEqual(half);
        expect(Math.abs(height - y)).toBeLessThan(13);
      }
    }
  });

  it('lies over the side arms of L2 to L5, which it starts from too', () => {
    const edge = (height: number) =>
      Math.max(...psoas.outline.filter(([, y]) => Math.abs(y - height) < 25).map(([x]) => x));
    for (const name of ['L2', 'L3', 'L4', 'L5'])
      expect(edge(armTip(name)[1])).toBeGreaterThan(vertebraOf(name).half + 8);
  });

  it.each([
    ['psoas', psoas],
    ['iliacus', iliacus],
  ])('ends on the lesser trochanter: %s', (_, { outline }) => {
    expect(nearest(outline, frontLandmark.lesserTrochanter)).toBeLessThan(8);
    expect(Math.max(...outline.map(([, y]) => y))).toBeLessThan(frontLandmark.lesserTrochanter[1] + 10);
  });

  it('passes with the iliacus under the inguinal ligament', () => {
    const [from, to] = [inguinalLigament.at(0), inguinalLigament.at(-1)];
    expect([from, to]).toEqual([frontLandmark.asis, frontLandmark.pubicTubercle]);
    for (const { outline } of [psoas, iliacus]) {
      const across = outline.filter(([, y]) => y > -60 && y < 0).map(([x]) => x);
      expect(Math.min(...across)).toBeGreaterThan(frontLandmark.pubicTubercle[0]);
      expect(Math.max(...across)).toBeLessThan(frontLandmark.asis[0]);
    }
  });
});

describe('the quadratus lumborum, from behind', () => {
  it('runs from the rim of the hip bone to the lower edge of the last rib', () => {
    for (const point of rib12LowerEdge.slice(1, 4)) expect(nearest(qlSheet.outline, point)).toBe(0);
    const low = qlSheet.outline.filter(([x, y]) => y > rimAt(x));
    expect(low.length).toBeGreaterThan(1);
    const [back = [0, 0]] = backRim;
    for (const [x] of low) expect(x).toBeGreaterThan(back[0]);
  });

  it('sends a strand to the side arms of L1 to L4, and to no other', () => {
    expect(qlVertebrae).toEqual(['L1', 'L2', 'L3', 'L4']);
    const ends = qlStrands.map(({ outline }) => outline.reduce((top, point) => (point[1] < top[1] ? point : top)));
    const reached = ends.map(
      (end) => frontVertebrae.toSorted((a, b) => apart(armTip(a.name), end) - apart(armTip(b.name), end))[0]?.name,
    );
    expect(reached).toEqual(qlVertebrae);
    for (const [index, name] of qlVertebrae.entries())
      expect(nearest(qlStrands[index]?.outline ?? [], armTip(name))).toBeLessThan(5);
  });
});

describe('the limit of the waist press', async () => {
  const limit = pressLimit(await theGuide());

  it('is read from the words of the step', () => {
    expect(limit).toEqual({ near: 3, far: 5, above: 3, centimetres: 5, finger: 50 / 3 });
    expect(withLimit('{near} to {far}, {above} ({cm} cm)', limit)).toBe('3 to 5, 3 (5 cm)');
  });

  it('leaves nothing free to press when the step does not say it', () => {
    expect(pressLimit(guideOf({ 'protocol/ql-press.md': step('Waist press', 'press') }))).toBeUndefined();
    expect(pressLimit(guideOf({}))).toBeUndefined();
  });

  it('draws the kidney as low as it lies in many people, about 4 cm above the rim, not clear of the place', () => {
    const [x, lowest] = kidney.reduce((low, point) => (point[1] > low[1] ? point : low));
    expect(rimAt(x) - lowest).toBeGreaterThan(38);
    expect(rimAt(x) - lowest).toBeLessThan(42);
  });

  it('lets the kidney pass behind the upper part of the place, and puts the plus sign below it', () => {
    if (limit === undefined) throw new Error('The step gives no limit');
    const lowest = Math.max(...kidney.map(([, y]) => y));
    expect(Math.min(...pressWindow(limit).map(([, y]) => y))).toBeLessThan(lowest);
    expect(pressSpot(limit)[1] - lowest).toBeGreaterThan(15);
  });

  it('keeps the drawn place above the rim and off the spine', () => {
    if (limit === undefined) throw new Error('The step gives no limit');
    const window = pressWindow(limit);
    for (const [x, y] of window) {
      expect(x).toBeGreaterThanOrEqual(50 - 1e-9);
      expect(rimAt(x) - y).toBeGreaterThan(0);
      expect(rimAt(x) - y).toBeLessThanOrEqual(50 + 1e-9);
    }
  });
});
