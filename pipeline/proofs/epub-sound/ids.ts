import type { Condition } from './condition.ts';
import { listOf } from './elements.ts';
import { leadsOut, resolveWay } from './ways.ts';

/** Attributes that name elements of the same page. */
const pointers = ['aria-labelledby', 'aria-describedby', 'aria-details', 'aria-controls', 'headers', 'for'];

/** Whatever points at something in the book finds it, and it alone, where readers see it. */
export const ids: readonly Condition[] = [
  {
    id: 'ids-unique',
    *faults({ pages }) {
      const seen = new Map<string, string>();
      for (const { name, elements } of pages)
        for (const { element } of elements) {
          const id = element.attributes['id'];
          if (typeof id !== 'string') continue;
          const first = seen.get(id);
          if (first !== undefined)
            yield { where: name, reason: `Unexpected second \`${id}\`, expected only that in ${first}` };
          seen.set(id, name);
        }
    },
  },
  {
    id: 'ids-named',
    *faults({ pages }) {
      for (const { name, elements } of pages) {
        const known = new Set(elements.map(({ element }) => element.attributes['id']));
        for (const { element } of elements)
          for (const id of pointers.flatMap((pointer) => listOf(element, pointer)))
            if (!known.has(id))
              yield { where: name, reason: `Unexpected \`${id}\` that is nowhere, expected an id of the page` };
      }
    },
  },
  {
    id: 'ways',
    *faults({ pages, epub }) {
      const there = new Set(epub.files.map(({ name }) => name));
      const idsIn = new Map(
        pages.map(({ name, elements }) => [name, new Set(elements.map(({ element }) => element.attributes['id']))]),
      );
      for (const { name, elements } of pages)
        for (const { element } of elements)
          for (const attribute of ['href', 'src', 'xlink:href', 'poster', 'data']) {
            const href = element.attributes[attribute];
            if (typeof href !== 'string' || leadsOut(href)) continue;
            const { file, id } = resolveWay(href, name);
            if (!there.has(file) || (id !== undefined && idsIn.get(file)?.has(id) !== true))
              yield { where: name, reason: `Unexpected way to \`${href}\`, expected a place in the book` };
          }
    },
  },
  {
    id: 'ways-seen',
    *faults({ pages }) {
      const hidden = new Set(
        pages.flatMap(({ name, elements }) =>
          elements
            .filter(({ element, around }) => [element, ...around].some(({ attributes }) => 'hidden' in attributes))
            .flatMap(({ element }) => element.attributes['id'] ?? [])
            .map((id) => `${name}#${id}`),
        ),
      );
      for (const { name, elements } of pages)
        for (const { element } of elements) {
          const href = element.name === 'a' ? element.attributes['href'] : undefined;
          if (typeof href !== 'string' || leadsOut(href)) continue;
          const { file, id } = resolveWay(href, name);
          if (id !== undefined && hidden.has(`${file}#${id}`))
            yield { where: name, reason: `Unexpected way to the hidden \`${id}\`, expected a place that readers see` };
        }
    },
  },
];
