import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { visit } from 'unist-util-visit';

/** A reference takes some letters itself: what is shorter is written where it stands. */
const leastLetters = 60;

/** A name is known, and a pattern found, in the drawing itself alone; words are read where they stand. */
const ownPlace = /<(?:text|defs)\b|\bid="|url\(#/;

/** What is in these is no shape of the picture. */
const kept = new Set(['text', 'title', 'desc', 'pattern', 'marker', 'linearGradient', 'radialGradient', 'style']);

/**
 * Writes a shape that the drawings of a page show more than once, such as a bone on the page and on the phone, one time only:
 * groups of shapes as they are, and outlines that differ in their paint alone. Changes the page it is given.
 */
export function shareShapes(page: Root): void {
  const drawings: Element[] = [];
  visit(page, { type: 'element', tagName: 'svg' }, (element) => {
    if (element.type === 'element') drawings.push(element);
  });
  const times = new Map<string, number>();
  for (const drawing of drawings) for (const shape of elementsIn(drawing)) count(shape, times);
  const shared: Element[] = [];
  const names = new Map<string, string>();
  for (const drawing of drawings) drawing.children = childrenOf(drawing);
  const [first] = drawings;
  if (first !== undefined && shared.length > 0) first.children.unshift(s('defs', shared));

  function childrenOf(element: Element): Element['children'] {
    return element.children.map((child) =>
      child.type === 'element' && !kept.has(child.tagName) ? write(child) : child,
    );
  }

  function write(shape: Element): Element {
    const { d, ...paint } = shape.properties;
    const { transform } = paint;
    const whole = keyOf(shape);
    const rewritten = (): Element => ({ ...shape, children: childrenOf(shape) });
    if (whole.length < leastLetters || (times.get(whole) ?? 0) < 2) return rewritten();
    if (typeof d !== 'string') return s('use', { href: refer(whole, () => unmoved(rewritten())), transform });
    return s('use', { href: refer(whole, () => s('path', { d })), ...paint });
  }

  /** The way to a shared shape, which is written at the first call. */
  function refer(key: string, make: () => Element): string {
    const known = names.get(key);
    if (known !== undefined) return known;
    const shape = make();
    const id = `shape-${shared.length + 1}`;
    names.set(key, `#${id}`);
    shared.push({ ...shape, properties: { id, ...shape.properties } });
    return `#${id}`;
  }
}

/** Counts a shape; what is in it counts once, however often the shape itself is there. */
function count(shape: Element, times: Map<string, number>): void {
  const key = keyOf(shape);
  const now = (times.get(key) ?? 0) + 1;
  times.set(key, now);
  if (now === 1 || key === '') for (const child of elementsIn(shape)) count(child, times);
}

/** What two shapes have in common that are drawn by the same reference; nothing for one that stays in its place. */
function keyOf(shape: Element): string {
  const { d, id } = shape.properties;
  if (typeof d === 'string') return id === undefined ? d : '';
  const markup = toHtml(unmoved(shape), { space: 'svg' });
  return ownPlace.test(markup) ? '' : markup;
}

/** A shape as it lies in itself: where it stands is for the reference to say. */
function unmoved(shape: Element): Element {
  const { transform: _, ...properties } = shape.properties;
  return { ...shape, properties };
}

function elementsIn({ children }: Element): readonly Element[] {
  return children.filter((child) => child.type === 'element').filter(({ tagName }) => !kept.has(tagName));
}
