import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h, s } from 'hastscript';
import { colours } from '../../../templates/tokens.ts';
import type { Words } from '../../book.ts';
import { word } from '../../word.ts';
import { elementsIn, isElement } from './element.ts';

/**
 * Draws the check boxes of tasks, and says of each whether it is done: Chromium prints a form control of which the tags say
 * nothing, and as little of a drawing without letters that is not an image.
 */
export function drawTasks(page: Root, words: Words): void {
  for (const item of elementsIn(page)) {
    item.children = item.children.map((child) => {
      if (!isElement(child) || child.tagName !== 'input' || child.properties['type'] !== 'checkbox') return child;
      const isDone = child.properties['checked'] === true;
      return h('img.task', { src: addressOf(box(isDone)), alt: word(words, isDone ? 'task-done' : 'task-open') });
    });
  }
}

function box(isDone: boolean): Element {
  const line = { fill: 'none', stroke: colours.ink };
  return s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 12 12' }, [
    s('rect', { x: 1, y: 1, width: 10, height: 10, rx: 1.5, ...line }),
    ...(isDone ? [s('path', { d: 'M3 6.2 5.2 8.4 9.2 3.6', strokeWidth: 1.5, ...line })] : []),
  ]);
}

function addressOf(drawing: Element): string {
  return `data:image/svg+xml,${encodeURIComponent(toHtml(drawing, { space: 'svg' }))}`;
}
