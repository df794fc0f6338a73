import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Entry } from './contents.ts';

/** A line of the older contents list, which leads somewhere always. */
type Point = { readonly label: string; readonly source: string; readonly points: readonly Point[] };

/**
 * The contents list for reading systems older than EPUB 3. A part leads to its first chapter, and points that lead to the
 * same place have the same place in the order: https://idpf.org/epub/20/spec/OPF_2.0.1_draft.htm#Section2.4.1
 */
export function navigationMap(entries: readonly Entry[]): Element {
  const order = new Map<string, number>();
  let count = 0;
  const point = ({ label, source, points }: Point): Element => {
    count += 1;
    const id = `point-${count}`;
    if (!order.has(source)) order.set(source, order.size + 1);
    return x('navPoint', { id, playOrder: order.get(source) }, [
      x('navLabel', [x('text', label)]),
      x('content', { src: source }),
      ...points.map(point),
    ]);
  };
  return x('navMap', entries.flatMap(pointsOf).map(point));
}

function pointsOf({ label, href, entries }: Entry): Point[] {
  const points = entries.flatMap(pointsOf);
  const source = href ?? points[0]?.source;
  return source === undefined ? points : [{ label, source, points }];
}
