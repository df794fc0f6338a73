import type { Element } from 'hast';
import { shortPath } from './path-data.ts';
import { round } from './text.ts';

const lengths = new Set(['x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'rx', 'ry', 'x1', 'y1', 'x2', 'y2']);

/**
 * A part of a picture with all its numbers rounded and its paths in short: the one place where this happens, so that a drawing
 * may reckon as finely as it likes.
 */
export function tidy(element: Element): Element {
  const properties = Object.fromEntries(
    Object.entries(element.properties).map(([name, value]) => [name, tidyValue(name, value)]),
  );
  const children = element.children.map((child) => (child.type === 'element' ? tidy(child) : child));
  return { ...element, properties, children };
}

function tidyValue(name: string, value: Element['properties'][string]): Element['properties'][string] {
  if (lengths.has(name)) return Number.isFinite(Number(value)) ? round(Number(value)) : value;
  if (typeof value !== 'string') return value;
  if (name === 'd') return shortPath(value);
  if (name === 'points') return value.replace(/\d+\.\d+/g, (number) => String(round(Number(number))));
  if (name === 'transform')
    return value.replace(/(translate\()([^)]*)/g, (_, open: string, by: string) => open + rounded(by));
  return value;
}

function rounded(numbers: string): string {
  return numbers.replace(/\d+\.\d+/g, (number) => String(round(Number(number))));
}
