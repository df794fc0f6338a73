import type { Element } from 'hast';
import { capital } from './label.ts';
import { setMiddle, widthOf, type TextStyle } from './text.ts';

/** A sample of a mark, `across` wide, with what it means. `draw` is given the sample's middle. */
export type LegendEntry = {
  readonly text: string;
  readonly across: number;
  draw(x: number, y: number): Element;
};

type Space = { readonly left: number; readonly right: number; readonly top: number };

/** Units of the letters of a legend; in a narrow picture they are larger. */
const usual = 20;
const lineHeight = 36;

/** Sets the entries side by side and begins a new line where one would run out. `top` and `bottom` are middles of lines. */
export function drawLegend(
  entries: readonly LegendEntry[],
  { left, right, top }: Space,
  size = usual,
): { readonly shapes: readonly Element[]; readonly bottom: number } {
  const style: TextStyle = { size };
  const shapes: Element[] = [];
  let [x, y] = [left, top];
  for (const { text: words, across, draw } of entries) {
    const text = capital(words);
    const needed = across + 12 + widthOf(text, style);
    if (x > left && x + needed > right) [x, y] = [left, y + lineHeight];
    shapes.push(draw(x + across / 2, y), setMiddle(x + across + 12, y, [text], style));
    x += needed + 36;
  }
  return { shapes, bottom: y };
}
