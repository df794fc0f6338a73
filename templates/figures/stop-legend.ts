import type { Element } from 'hast';
import { s } from 'hastscript';
import type { FigureWords } from '../../pipeline/book.ts';
import { drawMark, type Action } from './action-mark.ts';
import type { Point } from './arrow.ts';
import { capital, label } from './label.ts';
import { palette } from './palette.ts';
import { placeOf, widthOfRows, type StopRows } from './stop-path.ts';
import { setMiddle, type TextStyle } from './text.ts';

const actions: readonly Action[] = ['press', 'stretch', 'check', 'move'];
const box = { width: 378, height: 186 };

/** What the patterns of the stops mean, in the space that the last row leaves free. */
export function drawStopLegend(
  id: string,
  count: number,
  rows: StopRows,
  size: number,
  words: FigureWords,
): readonly Element[] {
  const style: TextStyle = { size };
  const row = rowsOf(count, rows) - 1;
  const isRowEmpty = Math.ceil(count / rows.inRow) <= row;
  const left = isRowEmpty || row % 2 === 0 ? widthOfRows(rows) - box.width - 4 : 4;
  const [, y] = placeOf(row * rows.inRow, rows);
  const entry = (x: number, below: number, action: Action, optional: boolean, text: string) => {
    const at: Point = [left + 38 + x, y - 18 + below];
    return [
      drawMark(id, at, action, optional, 0.5),
      setMiddle(at[0] + 30, at[1], [capital(label(words, text))], style),
    ];
  };
  return [
    s('rect', { x: left, y: y - 54, ...box, rx: 10, fill: palette.card }),
    ...actions.flatMap((action, at) => entry((at % 2) * 150, Math.floor(at / 2) * 56, action, false, action)),
    ...entry(0, 112, 'press', true, 'dashed'),
  ];
}

/** Rows of so many stops and the legend, which needs two free places at the end of a row, else one of its own. */
export function rowsOf(count: number, { inRow }: StopRows): number {
  return Math.floor((count + 1) / inRow) + 1;
}
