import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { drawing as drawn, page as measures } from '../../../templates/tokens.ts';
import { isElement } from './element.ts';
import { widen } from './widen.ts';

const pointsPerInch = 72;

/** Prints each drawing at the size it was made for; one that is wider than the text column reaches into the margin. */
export function sizeDrawings(page: Root): void {
  visit(page, 'element', (figure) => {
    if (figure.tagName !== 'figure') return;
    for (const drawing of figure.children.filter(isElement)) {
      const [, , units = 0] = String(drawing.properties['viewBox'] ?? '')
        .split(/[\s,]+/)
        .map(Number);
      if (drawing.tagName !== 'svg' || !(units > 0)) continue;
      const width = units * drawn.pointsPerUnit;
      drawing.properties = { ...drawing.properties, style: `width:${width.toFixed(1)}pt` };
      if (width > measures.textColumn * pointsPerInch) widen(figure);
    }
  });
}
