import type { Element } from 'hast';
import { boxOf } from './box.ts';
import { moved, scaleOf, type Point } from './matrix.ts';
import type { Inherited, Line } from './painted.ts';

/** How wide a text prints, in the units of its size. */
export type Measure = (text: string, size: number, weight: 400 | 700) => number;

/** What stands behind one another from one place on. */
type Run = { readonly text: string; readonly size: number; readonly width: number; readonly fill: string };
type Chunk = { x: number; y: number; readonly anchor: string; readonly runs: Run[] };

/** Heights of what reaches highest and lowest, as shares of the size: capitals and letters with a tail. */
const ascent = 0.7;
const descent = 0.2;

/** The lines of a `text`: each place given by `x` or `y` begins one. Spaces between two of them print nothing. */
export function textLines(
  text: Element,
  { matrix, properties, opacity }: Inherited,
  measure: Measure,
): readonly Line[] {
  const chunks: Chunk[] = [];
  collect(text, properties);
  return chunks.flatMap(lineOf);

  function collect(element: Element, around: Readonly<Record<string, unknown>>): void {
    const style = { ...around, ...element.properties };
    const { x, y, dx, dy } = element.properties;
    const last = chunks.at(-1);
    const [lastX, lastY] = last === undefined ? [0, 0] : [last.x + widthOf(last), last.y];
    if (last === undefined || x !== undefined || y !== undefined || dy !== undefined) {
      chunks.push({
        x: Number(x ?? lastX) + Number(dx ?? 0),
        y: Number(y ?? lastY) + Number(dy ?? 0),
        anchor: String(style['textAnchor'] ?? 'start'),
        runs: [],
      });
    }
    for (const child of element.children) {
      if (child.type === 'element') collect(child, style);
      if (child.type === 'text') chunks.at(-1)?.runs.push(runOf(child.value, style));
    }
  }

  function runOf(value: string, style: Readonly<Record<string, unknown>>): Run {
    const size = Number(style['fontSize'] ?? 16);
    const isBold = Number(style['fontWeight'] === 'bold' ? 700 : (style['fontWeight'] ?? 400)) >= 600;
    const fill = String(style['fill'] ?? '#000000');
    return { text: value, size, width: measure(value, size, isBold ? 700 : 400), fill };
  }

  function lineOf(chunk: Chunk): readonly Line[] {
    const words = chunk.runs.map((run) => run.text).join('');
    if (words.trim() === '') return [];
    const printed = chunk.runs.filter((run) => run.text.trim() !== '');
    const size = Math.max(...printed.map((run) => run.size));
    const least = Math.min(...printed.map((run) => run.size));
    const width = words.endsWith(' ') ? widthOf(chunk) - 0.28 * size : widthOf(chunk);
    const left = chunk.x - ({ middle: width / 2, end: width }[chunk.anchor] ?? 0);
    const [top, bottom] = [chunk.y - ascent * size, chunk.y + descent * size];
    const corner = (x: number, y: number): Point => moved(matrix, [x, y]);
    const right = left + width;
    const corners = [corner(left, top), corner(right, top), corner(right, bottom), corner(left, bottom)] as const;
    return [
      {
        kind: 'line',
        text: words.trim(),
        size: least * scaleOf(matrix),
        corners,
        box: boxOf([corners]),
        fills: [...new Set(printed.map((run) => run.fill))],
        opacity,
      },
    ];
  }
}

function widthOf({ runs }: Chunk): number {
  return runs.reduce((sum, { width }) => sum + width, 0);
}
