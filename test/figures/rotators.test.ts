import { describe, expect, it } from 'vitest';
import type { Point } from '../../templates/figures/arrow.ts';
import {
  hipBoneBack,
  pubicBoneBack,
  sacrumBack,
  thighBoneBack,
} from '../../templates/figures/anatomy/leg-back-bones.ts';
import { sciaticNerve } from '../../templates/figures/anatomy/leg-back-muscles.ts';
import {
  piriformisHidden,
  quadratusFemoris,
  rotatorEnds,
  rotatorStrands,
} from '../../templates/figures/anatomy/rotators.ts';
import { apart, beside } from '../../templates/figures/curve.ts';

const straps = Object.entries(rotatorStrands);

describe('the six deep rotators, seen from the back', () => {
  it.each([
    ['piriformis', 'sacrum', rotatorStrands.piriformis.line[0], sacrumBack.outline],
    ['superior gemellus', 'spike of the hip bone', rotatorStrands['superior-gemellus'].line[0], hipBoneBack.outline],
    ['inferior gemellus', 'sit bone', rotatorStrands['inferior-gemellus'].line[0], hipBoneBack.outline],
    ['obturator internus', 'hole of the hip bone', rotatorEnds.holeInside, pubicBoneBack.holes?.[0] ?? []],
    ['obturator externus', 'hole of the hip bone', rotatorEnds.holeOutside, pubicBoneBack.holes?.[0] ?? []],
    ['quadratus femoris', 'sit bone, above', rotatorEnds.sitBoneEdgeTop, hipBoneBack.outline],
    ['quadratus femoris', 'sit bone, below', rotatorEnds.sitBoneEdgeBottom, hipBoneBack.outline],
  ] as const)('starts the %s on the %s', (_, __, start, bone) => {
    expect(isWithin(start, bone)).toBe(true);
  });

  it.each(straps)('ends the %s on the thigh bone', (_, { line }) => {
    expect(isWithin(line.at(-1) ?? [0, 0], thighBoneBack.outline)).toBe(true);
  });

  it('ends the quadratus femoris on the crest between the two bumps', () => {
    const crest = thighBoneBack.edges?.[0] ?? [];
    for (const end of [rotatorEnds.crestTop, rotatorEnds.crestBottom]) {
      expect(quadratusFemoris.outline).toContainEqual(end);
      expect(isWithin(end, thighBoneBack.outline)).toBe(true);
      expect(Math.min(...crest.map((point) => apart(point, end)))).toBeLessThan(8);
    }
  });

  it('begins the piriformis on the front of the sacrum, which hides that part', () => {
    expect(piriformisHidden.slice(1, -1).filter((point) => !isWithin(point, sacrumBack.outline))).toEqual([]);
  });

  it('bends the obturator internus round the edge of the hip bone, and joins both gemelli to its end', () => {
    const { line } = rotatorStrands['obturator-internus'];
    expect(line).toContainEqual(rotatorEnds.lesserNotch);
    expect(nearest(rotatorEnds.lesserNotch, hipBoneBack.outline)).toBeLessThan(4);
    for (const name of ['superior-gemellus', 'inferior-gemellus'] as const)
      expect(rotatorStrands[name].line.at(-1)).toEqual(line.at(-1));
  });

  it('lays them one below the other half-way to the thigh bone', () => {
    const order = ['piriformis', 'superior-gemellus', 'obturator-internus', 'inferior-gemellus'] as const;
    const heights = order.map((name) => heightAt(rotatorStrands[name].line, 0));
    expect(heights).toEqual(heights.toSorted((one, other) => one - other));
    expect(heights.at(-1)).toBeLessThan(rotatorEnds.sitBoneEdgeTop[1]);
  });
});

describe('the sciatic nerve, seen from the back', () => {
  const nerve = sciaticNerve[0] ?? [];
  const outerEdge = hipBoneBack.outline.filter(([x, y]) => x > -5 && y >= 37);

  it('comes out under the piriformis and above the spike', () => {
    const { line, widths } = rotatorStrands.piriformis;
    const lower = heightAt(beside(line, widths, 1), -36);
    const cord = heightAt(nerve, -36);
    expect(cord).toBeGreaterThan(lower - 6);
    expect(cord).toBeLessThan(rotatorEnds.ischialSpine[1]);
  });

  it.each([50, 60, 70])('passes between the sit bone and the thigh bone %i mm below the joint', (height) => {
    const cord = acrossAt(nerve, height);
    expect(cord).toBeGreaterThan(acrossAt(outerEdge, height));
    expect(cord).toBeLessThan(acrossAt(thighBoneBack.edges?.[0] ?? [], height));
  });
});

/** How far a point lies from the nearest of others. */
function nearest(from: Point, points: readonly Point[]): number {
  return Math.min(...points.map((point) => apart(point, from)));
}

/** Whether a point lies inside an outline. */
function isWithin([x, y]: Point, outline: readonly Point[]): boolean {
  const crossings = outline.filter(([fromX, fromY], at) => {
    const [toX, toY] = outline[(at + 1) % outline.length] ?? [0, 0];
    return fromY > y !== toY > y && x < fromX + ((y - fromY) * (toX - fromX)) / (toY - fromY);
  });
  return crossings.length % 2 === 1;
}

/** The height of a line at a distance from the middle of the joint, and the other way round. */
function heightAt(line: readonly Point[], x: number): number {
  return acrossAt(
    line.map(([across, down]): Point => [down, across]),
    x,
  );
}

function acrossAt(line: readonly Point[], y: number): number {
  const at = line.findIndex(([, from], index) => {
    const to = line[index + 1]?.[1] ?? Number.NaN;
    return Math.min(from, to) <= y && y <= Math.max(from, to);
  });
  const [[fromX, fromY] = [0, 0], [toX, toY] = [0, 0]] = line.slice(at, at + 2);
  return at < 0 ? Number.NaN : fromX + ((y - fromY) * (toX - fromX)) / (toY - fromY || 1);
}
