import type { Root } from 'hast';
import { drawing as drawn, page as measures } from '../../../templates/tokens.ts';
import { elementsIn, isElement } from './element.ts';
import { widen } from './widen.ts';

const pointsPerInch = 72;

/** Prints each drawing at the size it was made for; one that is wider than the text column reaches into the margin. */
export function sizeDrawings(page: Root): void {
  for (const figure of elementsIn(page)) {
    if (figure.tagName !== 'figure') continue;
    for (const drawing of figure.children.filter(isElement)) {
      const [, , units = 0] = String(drawing.properties['viewBox'] ?? '')
        .split(/[\s,]+/)
        .map(Number);
      if (drawing.tagName !== 'svg' || !(units > 0)) continue;
      const width = units * drawn.pointsPerUnit;
      drawing.properties = { ...drawing.properties, style: `width:${width.toFixed(1)}pt` };
      if (width > measures.textColumn * pointsPerInch) widen(figure);
    }
  }
}
