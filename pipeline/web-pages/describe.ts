import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';

/** Search engines and link previews cut longer descriptions. */
const longest = 160;

/** The first words of a page's first paragraph, whole sentences where they fit, for its description. */
export function describe(html: Root): string | undefined {
  const paragraph = html.children.find((node) => node.type === 'element' && node.tagName === 'p');
  if (paragraph === undefined) return undefined;
  const text = toString(paragraph).replace(/\s+/g, ' ').trim();
  if (text.length <= longest) return text === '' ? undefined : text;
  const start = text.slice(0, longest);
  const sentenceEnd = start.lastIndexOf('. ');
  return sentenceEnd > longest / 3 ? start.slice(0, sentenceEnd + 1) : `${start.slice(0, start.lastIndexOf(' '))} ...`;
}
