import type { Heading } from 'mdast';
import type { Chapter, Check, Finding } from '../book.ts';
import { nodesOf } from '../nodes-of.ts';
import { readingOf, type ReadPassage } from '../prose/reading.ts';

const limits = { section: 250, paragraph: 90 };

/** Headings come often enough to find one's place again, and paragraphs are short enough to look at. */
export const sectionLength: Check = {
  id: 'section-length',
  about: `At most ${limits.section} words between two headings, and ${limits.paragraph} in a paragraph.`,
  *book(book) {
    for (const { chapter, passages } of readingOf(book)) {
      const { file } = chapter;
      for (const passage of passages) {
        const words = wordsOf(passage);
        if (words <= limits.paragraph) continue;
        yield {
          file,
          place: passage.passage.node.position,
          reason: `Unexpected paragraph of ${words} words, expected at most ${limits.paragraph}`,
          note: 'Begin a new paragraph where the thought turns.',
        } satisfies Finding;
      }
      for (const { heading, words } of sectionsOf(chapter, passages)) {
        if (words <= limits.section) continue;
        yield {
          file,
          place: heading?.position,
          reason: `Unexpected section of ${words} words, expected at most ${limits.section} up to the next heading`,
          note: 'Put a heading where the matter changes, or cut.',
        };
      }
    }
  },
};

type Section = { readonly heading: Heading | undefined; readonly words: number };

/** The words below each heading, up to the next one of any level. */
function sectionsOf({ tree }: Chapter, passages: readonly ReadPassage[]): readonly Section[] {
  const headings = nodesOf(tree, 'heading');
  return [undefined, ...headings].map((heading, index) => {
    const start = offsetOf(heading);
    const end = headings[index] === undefined ? Infinity : offsetOf(headings[index]);
    const inside = passages.filter(({ passage }) => offsetOf(passage.node) >= start && offsetOf(passage.node) < end);
    return { heading, words: inside.reduce((sum, passage) => sum + wordsOf(passage), 0) };
  });
}

function offsetOf(node: Pick<Heading, 'position'> | undefined): number {
  return node?.position?.start.offset ?? 0;
}

function wordsOf({ sentences }: ReadPassage): number {
  return sentences.reduce((sum, { words }) => sum + words, 0);
}
