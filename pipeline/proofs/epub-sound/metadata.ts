import type { Element } from 'xast';
import type { Condition } from './condition.ts';
import { wordsOf } from './elements.ts';
import { property } from './property.ts';

/** The book says what it is, and of what day. */
export const metadata: readonly Condition[] = [
  {
    id: 'identity',
    *faults({ package: elements, publication }) {
      const { title, language, date } = publication.book.manifest;
      const [root] = elements;
      const identifier = elements.find(({ attributes }) => attributes['id'] === root?.attributes['unique-identifier']);
      if (identifier === undefined || !/^urn:uuid:[\da-f-]{36}$/.test(wordsOf(identifier)))
        yield { reason: 'Unexpected book without a lasting identifier, expected `urn:uuid:` and its number' };
      const [spoken] = named(elements, 'dc:title');
      const expected: readonly (readonly [string, string | undefined, string])[] = [
        ['title', spoken, title.replace(/\s+/g, ' ').trim()],
        ['language', named(elements, 'dc:language').join(), language],
        ['language of the package', root?.attributes['xml:lang'] ?? undefined, language],
        ['date', named(elements, 'dc:date').join(), date],
        ['time of change', property(elements, 'dcterms:modified').join(), `${date}T00:00:00Z`],
      ];
      for (const [what, found, wanted] of expected)
        if (found !== wanted) yield { reason: `Unexpected ${what} “${found ?? ''}”, expected “${wanted}”` };
    },
  },
  {
    id: 'metadata-filled',
    *faults({ package: elements }) {
      const ids = new Set(elements.map(({ attributes }) => `#${attributes['id'] ?? ''}`));
      for (const element of elements) {
        const { name, attributes } = element;
        if (!name.startsWith('dc:') && name !== 'meta') continue;
        if (wordsOf(element) === '' && attributes['content'] === undefined)
          yield { reason: `Unexpected empty \`${attributes['property'] ?? name}\`, expected words` };
        const refined = attributes['refines'];
        if (typeof refined === 'string' && !ids.has(refined))
          yield { reason: `Unexpected word about \`${refined}\`, expected something that is there` };
      }
    },
  },
];

function named(elements: readonly Element[], name: string): readonly string[] {
  return elements.filter((element) => element.name === name).map(wordsOf);
}
