import type { Condition, Judged } from './condition.ts';
import { inNav, type Line } from './contents-lines.ts';
import { placedIn, wordsOf } from './elements.ts';
import { resolveWay } from './ways.ts';

/** The contents for reading systems older than EPUB 3 name what the others name; a part leads to its first chapter. */
export const oldContents: readonly Condition[] = [
  {
    id: 'old-contents',
    *faults(judged) {
      const found = oldLines(judged);
      const expected = newLines(judged);
      for (const place of Array(Math.max(found.length, expected.length)).keys()) {
        const [one, other] = [found[place], expected[place]];
        if (one?.label === other?.label && one?.file === other?.file && one?.id === other?.id) continue;
        yield {
          reason: `Unexpected “${one?.label ?? ''}” in the contents for older readers, expected “${other?.label ?? ''}” and the way there`,
        };
        return;
      }
    },
  },
];

function oldLines({ epub }: Judged): readonly Line[] {
  return [...epub.oldContents].flatMap(([name, tree]) => {
    const elements = placedIn(tree).filter(({ around }) => around.some((one) => one.name === 'navPoint'));
    const labels = elements.filter(({ element }) => element.name === 'navLabel').map(({ element }) => wordsOf(element));
    const ways = elements
      .filter(({ element }) => element.name === 'content')
      .map(({ element }) => resolveWay(element.attributes['src'] ?? '', name));
    return labels.map((label, place): Line => ({ label, ...(ways[place] ?? { file: '', id: undefined }) }));
  });
}

function newLines({ contents }: Judged): readonly Line[] {
  const named = inNav(contents, 'toc').filter(({ name }) => name === 'a' || name === 'span');
  return named.map((element, place): Line => {
    const link = named.slice(place).find(({ name }) => name === 'a');
    return { label: wordsOf(element), ...resolveWay(link?.attributes['href'] ?? '', contents?.name ?? '') };
  });
}
