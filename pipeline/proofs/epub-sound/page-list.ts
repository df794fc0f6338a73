import type { Condition } from './condition.ts';
import { inNav, linesOf } from './contents-lines.ts';
import { has } from './elements.ts';

/** The page list and the markers of pages name each other: every marker has its entry, and every entry its marker. */
export const pageList: readonly Condition[] = [
  {
    id: 'page-list',
    *faults({ pages, contents }) {
      const markers = pages.flatMap(({ name, elements }) =>
        elements
          .filter(({ element }) => has(element, 'epub:type', 'pagebreak'))
          .map(({ element }) => `${name}#${element.attributes['id'] ?? ''}`),
      );
      const entries = linesOf(contents, 'page-list').map(({ file, id }) => `${file}#${id ?? ''}`);
      for (const marker of markers)
        if (!entries.includes(marker))
          yield { reason: `Unexpected marker \`${marker}\`, expected it in the page list` };
      for (const entry of entries)
        if (!markers.includes(entry))
          yield { reason: `Unexpected entry \`${entry}\` in the page list, expected a marker` };
    },
  },
  {
    id: 'page-list-labels',
    *faults({ contents }) {
      const labels = linesOf(contents, 'page-list').map(({ label }) => label);
      const double = labels.find((label, place) => labels.indexOf(label) !== place);
      if (double !== undefined)
        yield { reason: `Unexpected second page ${double} in the page list, expected each page once` };
      const hidden = inNav(contents, 'page-list').length === 0 || labels.every((label) => label !== '');
      if (!hidden) yield { reason: 'Unexpected page without a number in the page list, expected its folio' };
    },
  },
];
