import { visit } from 'unist-util-visit';
import type { Element, Root } from 'xast';
import { elementsIn, textOf } from './read-page.ts';

/** What voices read of each picture and drawing of a page, in order: its `alt`, or what it is labelled by. */
export function picturesOf(page: Root): readonly string[] {
  const pictures: string[] = [];
  visit(page, 'element', (element: Element) => {
    const { attributes, name } = element;
    if (name === 'img') pictures.push(attributes['alt'] ?? '');
    if (name !== 'svg' || attributes['role'] !== 'img') return;
    const labels = attributes['aria-labelledby']?.split(/\s+/) ?? [];
    const named = [...elementsIn(element, 'title'), ...elementsIn(element, 'desc')];
    const words = named.filter((one) => labels.includes(one.attributes['id'] ?? ' ')).map(wordsOf);
    pictures.push(attributes['aria-label'] ?? words.join(' '));
  });
  return pictures;
}

/** The words in each drawing of a page. */
export function wordsDrawn(page: Root): readonly string[] {
  return elementsIn(page, 'svg')
    .filter(({ attributes }) => attributes['role'] === 'img')
    .map((drawing) => elementsIn(drawing, 'text').map(textOf).join('\n'));
}

function wordsOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
