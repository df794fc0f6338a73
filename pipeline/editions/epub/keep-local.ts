import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { fetchingStyle } from '../../foreign-in-svg/fetching-style.ts';

/** What loads a file, runs a program or takes input has no place in the book. */
const foreign = namesOf(
  `animate animateMotion animateTransform applet audio base button canvas embed feImage foreignObject form frame frameset
  iframe image input link meta noscript object picture script select set source template textarea track video`,
);

/** Properties that may hold a `url(...)`. */
const painted = namesOf('style fill stroke filter clipPath mask cursor marker markerStart markerMid markerEnd');

/** Takes out of a tree whatever could fetch or run something when the book is opened. Changes the tree it is given. */
export function keepLocal(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    if (foreign.has(element.tagName) || isRemoteStyle(element)) {
      if (parent !== undefined && index !== undefined) parent.children.splice(index, 1);
      return index;
    }
    for (const [property, value] of Object.entries(element.properties)) {
      const isRemote = painted.has(property) && fetchingStyle(String(value)) !== undefined;
      if (isRemote || /^on|^srcset$|^ping$/i.test(property)) delete element.properties[property];
    }
    return undefined;
  });
}

function isRemoteStyle(element: Element): boolean {
  const css = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return element.tagName === 'style' && fetchingStyle(css) !== undefined;
}

function namesOf(names: string): ReadonlySet<string> {
  return new Set(names.split(/\s+/));
}
