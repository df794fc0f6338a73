import type { Element, Root } from 'hast';
import type { PrintedFigure } from '../../book.ts';
import { elementsIn, isElement } from './element.ts';

/** The room for a picture in large print, in points: `large-print.css` has the same. */
const room = { width: 508, height: 620 };

/** Prints each drawing as large as the page allows, in the form whose letters are then the larger: for paper or for phones. */
export function enlargeDrawings(page: Root, figures: readonly PrintedFigure[]): void {
  for (const element of elementsIn(page)) {
    const figure = figures.find(({ anchor }) => element.tagName === 'figure' && anchor === element.properties['id']);
    if (figure === undefined) continue;
    const place = element.children.findIndex((child) => isElement(child) && child.tagName === 'svg');
    if (place === -1) continue;
    const { wide, narrow = wide } = figure;
    const drawing = structuredClone(scaleOf(narrow) > scaleOf(wide) ? narrow : wide);
    const [width] = sizeOf(drawing);
    drawing.properties['style'] = `width:${(width * scaleOf(drawing)).toFixed(1)}pt`;
    element.children[place] = drawing;
  }
}

/** How many points a unit of the drawing becomes. */
function scaleOf(drawing: Element): number {
  const [width, height] = sizeOf(drawing);
  return Math.min(room.width / width, room.height / height);
}

function sizeOf({ properties }: Element): readonly [number, number] {
  const [, , width = 1, height = 1] = String(properties['viewBox'] ?? '')
    .split(/[\s,]+/)
    .map(Number);
  return [width, height];
}
