import type { Element } from 'hast';
import { capital } from './label.ts';
import type { LegendEntry } from './legend.ts';
import { leading, setMiddle, wrap, type TextStyle } from './text.ts';

type Space = { readonly left: number; readonly top: number; readonly width: number; readonly size: number };

/** A legend with a line for each entry; a long text is wrapped. Unlike `drawLegend` it is set in the size of its picture. */
export function drawKey(
  entries: readonly LegendEntry[],
  { left, top, width, size }: Space,
): { readonly shapes: readonly Element[]; readonly bottom: number } {
  const shapes: Element[] = [];
  const style: TextStyle = { size };
  let y = top;
  for (const { text, across, draw } of entries) {
    const x = left + across + 14;
    const lines = wrap(capital(text), width - x - 4, style);
    const deep = (lines.length - 1) * size * leading;
    shapes.push(draw(left + across / 2, y + deep / 2), setMiddle(x, y + deep / 2, lines, style));
    y += deep + size + 17;
  }
  return { shapes, bottom: y - size - 17 };
}
