import { once } from '../once.ts';
import { meet } from './box.ts';
import type { Line, Painted, Shape } from './painted.ts';

/** The shapes around a line of words, painted before it and after it, each from the lowest to the uppermost. */
export type Near = { readonly below: readonly Shape[]; readonly above: readonly Shape[] };

/** The shapes of a picture whose boxes meet the box of a line: no other one can lie under it, on it or run through it. */
export function nearIn(painted: readonly Painted[]): (line: Line) => Near {
  return once((line) => {
    const place = painted.indexOf(line);
    const near = (from: number, to: number): readonly Shape[] =>
      painted.slice(from, to).filter((thing): thing is Shape => thing.kind === 'shape' && meet(thing.box, line.box));
    return { below: near(0, place), above: near(place + 1, painted.length) };
  });
}
