import type { Element, Root } from 'hast';
import { s } from 'hastscript';
import { visit, SKIP } from 'unist-util-visit';
import { movedBox, type Box } from '../../picture/box.ts';
import { matrixOf, unmoved, type Matrix } from '../../picture/matrix.ts';
import { outlineOf } from '../../picture/outline.ts';
import { isElement } from './element.ts';
import { marksOf, tileOf, type Tile } from './tile-marks.ts';

/**
 * Draws the patterns of all drawings mark by mark, each inside the outline of its shape: Chromium prints an SVG pattern as
 * pixels, which blur and weigh more than the rest of the page.
 */
export function drawPatterns(page: Root): void {
  const tiles = new Map<string, Tile>();
  visit(page, 'element', (element) => {
    if (element.tagName === 'pattern') tiles.set(`url(#${String(element.properties['id'])})`, tileOf(element));
  });
  let count = 0;
  visit(page, 'element', (shape, index, parent) => {
    const tile = tiles.get(String(shape.properties['fill']));
    const outline = tile === undefined ? undefined : outlineOf(shape);
    if (tile === undefined || outline === undefined || index === undefined || parent === undefined) return undefined;
    count += 1;
    parent.children.splice(index, 1, ...drawn(shape, outline.box, tile, `pattern-${count}`));
    return [SKIP, index + 3];
  });
  visit(page, 'element', (element) => {
    element.children = element.children.filter((child) => !isElement(child) || child.tagName !== 'pattern');
  });
}

/** The shape in the colour of the ground, the marks inside it, and its line on top. */
function drawn(shape: Element, box: Box, tile: Tile, id: string): readonly Element[] {
  const { tagName, properties } = shape;
  const outer = properties['transform'] === undefined ? unmoved : matrixOf(String(properties['transform']));
  const form = Object.fromEntries(Object.entries(properties).filter(([name]) => !/^(?:fill|stroke)/.test(name)));
  return [
    s(tagName, { ...form, fill: tile.ground, stroke: 'none' }),
    s('g', { clipPath: `url(#${id})` }, [
      s('clipPath', { id }, [s(tagName, form)]),
      s('g', { transform: tile.transform }, marksOf(tile, movedBox(inverse(tile.matrix), movedBox(outer, box)))),
    ]),
    s(tagName, { ...properties, fill: 'none' }),
  ];
}

function inverse([a, b, c, d, e, f]: Matrix): Matrix {
  const size = a * d - b * c;
  return [d / size, -b / size, -c / size, a / size, (c * f - d * e) / size, (b * e - a * f) / size];
}
