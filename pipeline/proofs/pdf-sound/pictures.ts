import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Publication } from '../../book.ts';
import type { Condition } from './condition.ts';

/** Drawings stay lines and areas: a browser may turn a pattern, a filter or a shadow into pixels without a word. */
export const pictures: readonly Condition[] = [
  {
    id: 'vector',
    *faults({ document, publication }) {
      const [expected, found] = [pixelPictures(publication), document.images];
      if (found.length > expected)
        yield {
          reason: `Unexpected ${found.length} pictures made of pixels (on pages ${found.join(', ')}), expected ${expected}: drawings stay lines and areas`,
        };
    },
  },
];

/** How many pictures a print of the book may hold at most: those of its text; no limit where it names an SVG file. */
function pixelPictures({ chapters }: Publication): number {
  const sources = new Set<string>();
  for (const { html } of chapters) for (const source of imagesOf(html)) sources.add(source);
  return [...sources].some((source) => /\.svg$/i.test(source)) ? Infinity : sources.size;
}

function imagesOf(page: Root): readonly string[] {
  const sources: string[] = [];
  visit(page, 'element', ({ tagName, properties }) => {
    if (tagName === 'img') sources.push(String(properties['src']));
  });
  return sources;
}
