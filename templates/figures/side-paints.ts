import type { Element } from 'hast';
import type { LengthChange } from './anatomy/side-muscles.ts';
import type { Paint } from './anatomy/side-body.ts';
import { palette } from './palette.ts';
import { stripes } from './patterns.ts';

/** What marks a muscle in a picture of a given prefix: shorter is solid clay, longer is striped, any other is plain grey. */
export function sidePaint(prefix: string, change: LengthChange): Paint {
  return {
    shorter: { fill: palette.clay, line: '#6b1f0e', fibre: palette.clayTint },
    longer: { fill: `url(#${prefix}-longer)`, line: palette.blue, fibre: 'none' },
    unchanged: { fill: '#d5dcdf', line: palette.soft, fibre: palette.line },
  }[change];
}

/** The pattern of `sidePaint`, to be defined once in a picture. */
export function sidePattern(prefix: string): Element {
  return stripes(`${prefix}-longer`, palette.blueBand, palette.blue);
}
