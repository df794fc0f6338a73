import type { Condition, JudgedPage } from './condition.ts';
import { isDrawn, wordsOf } from './elements.ts';
import { headingWords } from './headings-of.ts';

/** Every page has a title, and headings that voices can walk through. */
export const headings: readonly Condition[] = [
  {
    id: 'page-title',
    *faults({ pages }) {
      for (const page of pages) {
        const title = page.elements.find(
          ({ element, around }) => element.name === 'title' && around.at(-1)?.name === 'head',
        );
        const found = title === undefined ? '' : wordsOf(title.element);
        const [first] = headingsIn(page);
        const words = first === undefined ? '' : headingWords(first);
        if (found === '' || (words !== '' && words !== found))
          yield { where: page.name, reason: `Unexpected title “${found}” of the page, expected its heading` };
      }
    },
  },
  {
    id: 'one-title',
    *faults({ pages, isGuide }) {
      for (const page of pages) {
        const titles = headingsIn(page).filter(({ name }) => name === 'h1');
        if (isGuide && titles.length > 1)
          yield { where: page.name, reason: `Unexpected ${titles.length} headings of the first level, expected one` };
      }
    },
  },
  {
    id: 'heading-levels',
    *faults({ pages, isGuide }) {
      for (const page of pages) {
        let level = 0;
        for (const heading of headingsIn(page)) {
          const next = Number(heading.name.slice(1));
          if (isGuide && (next > level + 1 || wordsOf(heading) === ''))
            yield {
              where: page.name,
              reason: `Unexpected heading “${wordsOf(heading)}” of level ${next}, expected words, and a level up to ${level + 1}`,
            };
          level = next;
        }
      }
    },
  },
];

function headingsIn({ elements }: JudgedPage) {
  return elements
    .filter((placed) => /^h[1-6]$/.test(placed.element.name) && !isDrawn(placed))
    .map(({ element }) => element);
}
