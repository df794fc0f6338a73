import type { Element, ElementContent, Root } from 'hast';
import { s } from 'hastscript';
import { movedBox, type Box } from '../../picture/box.ts';
import { matrixOf, unmoved, type Matrix } from '../../picture/matrix.ts';
import { outlineOf } from '../../picture/outline.ts';
import { elementsIn, isElement } from './element.ts';
import { marksOf, tileOf, type Tile } from './tile-marks.ts';

/**
 * Draws the patterns of all drawings mark by mark, each inside the outline of its shape: Chromium prints an SVG pattern as
 * pixels, which blur and weigh more than the rest of the page.
 */
export function drawPatterns(page: Root): void {
  const elements = elementsIn(page);
  const patterns = elements.filter(({ tagName }) => tagName === 'pattern');
  const tiles = new Map(patterns.map((one) => [`url(#${String(one.properties['id'])})`, tileOf(one)]));
  if (tiles.size === 0) return;
  let count = 0;
  for (const parent of elements) {
    parent.children = parent.children.flatMap((child): readonly ElementContent[] => {
      if (!isElement(child)) return [child];
      if (child.tagName === 'pattern') return [];
      const tile = tiles.get(String(child.properties['fill']));
      const outline = tile === undefined ? undefined : outlineOf(child);
      if (tile === undefined || outline === undefined) return [child];
      count += 1;
      return drawn(child, outline.box, tile, `pattern-${count}`);
    });
  }
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
