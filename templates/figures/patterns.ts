import type { Element } from 'hast';
import { s } from 'hastscript';

/** Slanted stripes, to be named in a `fill` as `url(#ID)`. */
export function stripes(id: string, ground: string, stripe: string): Element {
  return s('pattern', { id, width: 10, height: 10, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, [
    s('rect', { width: 10, height: 10, fill: ground }),
    s('rect', { width: 4.4, height: 10, fill: stripe }),
  ]);
}

/** A field of dots, to be named in a `fill` as `url(#ID)`. */
export function dots(id: string, ground: string, dot: string): Element {
  return s('pattern', { id, width: 9, height: 9, patternUnits: 'userSpaceOnUse' }, [
    s('rect', { width: 9, height: 9, fill: ground }),
    s('circle', { cx: 4.5, cy: 4.5, r: 2.3, fill: dot }),
  ]);
}
