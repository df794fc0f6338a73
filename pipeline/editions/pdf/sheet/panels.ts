import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass, isElement } from '../element.ts';

/** A section of a sheet, from its heading to the next one. */
export type Panel = {
  readonly anchor: string;
  readonly title: string;
  /** The page of the sheet on which it ought to begin, counted from 1. */
  readonly page: number;
  readonly heading: Element;
  readonly content: readonly ElementContent[];
};

/** The sections of a chapter. What to do begins the second page, so that what to read before it has the first to itself. */
export function panelsOf({ children }: Root): readonly Panel[] {
  const starts = children.flatMap((node, index) => (isElement(node) && node.tagName === 'h2' ? [{ node, index }] : []));
  let page = 1;
  return starts.map(({ node, index }, number) => {
    const content = children.slice(index + 1, starts[number + 1]?.index).filter((one) => one.type !== 'doctype');
    if (number > 0 && hasRoutine(content)) page += 1;
    return { anchor: String(node.properties['id'] ?? ''), title: toString(node), page, heading: node, content };
  });
}

function hasRoutine(content: readonly ElementContent[]): boolean {
  let found = false;
  visit({ type: 'root', children: [...content] }, 'element', (element) => {
    found ||= hasClass(element, 'routine');
    return found ? SKIP : undefined;
  });
  return found;
}
