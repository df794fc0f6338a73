import type { Element } from 'hast';
import { s } from 'hastscript';
import { palette } from './palette.ts';

/**
 * Paper over what is drawn so far, from one corner to the other. A picture ends here, in every program that draws it: an outline
 * that runs on beneath is gone for good, while a clip only hides it.
 */
export function coverWhite(left: number, top: number, right: number, bottom: number): Element {
  return s('rect', { x: left, y: top, width: right - left, height: bottom - top, fill: palette.paper });
}
