import type { Element } from 'hast';
import { s } from 'hastscript';
import { palette } from '../palette.ts';
import type { Zone } from './zones.ts';

/** The patterns of `paintOf`, in units of the art; to be defined once in a picture. */
export function zonePatterns(id: string): readonly Element[] {
  const tile = (name: string, transform: string, shapes: readonly Element[]) =>
    s(
      'pattern',
      { id: `${id}-${name}`, width: 16, height: 16, patternUnits: 'userSpaceOnUse', patternTransform: transform },
      [s('rect', { width: 16, height: 16, fill: palette.amberStripe }), ...shapes],
    );
  const bar = s('rect', { width: 5, height: 16, fill: palette.amber });
  return [
    tile('stripes', 'rotate(45)', [bar]),
    tile('grid', 'rotate(45)', [bar, s('rect', { width: 16, height: 5, fill: palette.amber })]),
    tile('backward', 'rotate(-45)', [bar]),
    tile('upright', 'rotate(0)', [bar]),
    tile('level', 'rotate(90)', [bar]),
    tile('rings', 'rotate(20)', [
      s('circle', { cx: 8, cy: 8, r: 4.6, fill: 'none', stroke: palette.amber, strokeWidth: 2.4 }),
    ]),
    tile('dots', 'rotate(20)', [s('circle', { cx: 8, cy: 8, r: 4, fill: palette.amber })]),
  ];
}

/** One colour for all: the patterns tell neighbours apart. */
export function paintOf(id: string, paint: Zone['paint']): string {
  return paint === 'solid' ? palette.amberLamp : `url(#${id}-${paint})`;
}
