import type { Condition } from './condition.ts';
import { wordsOf } from './elements.ts';

/** Every cell of a table can be told what it belongs to. */
export const tables: readonly Condition[] = [
  {
    id: 'header-scope',
    *faults({ pages }) {
      for (const { name, elements } of pages)
        for (const { element } of elements)
          if (element.name === 'th' && !/^(?:col|row)(?:group)?$/.test(element.attributes['scope'] ?? ''))
            yield {
              where: name,
              reason: `Unexpected header cell “${wordsOf(element)}” without \`scope\`, expected it`,
            };
    },
  },
  {
    id: 'header-words',
    *faults({ pages }) {
      for (const { name, elements } of pages)
        for (const { element } of elements)
          if (
            element.name === 'th' &&
            wordsOf(element) === '' &&
            element.children.every((child) => child.type === 'text')
          )
            yield { where: name, reason: 'Unexpected empty header cell, expected words or a plain cell' };
    },
  },
  {
    id: 'table-rows',
    *faults({ pages, isGuide }) {
      for (const { name, elements } of pages)
        for (const { element } of elements)
          if (
            isGuide &&
            element.name === 'table' &&
            !element.children.some((child) => child.type === 'element' && child.name === 'tbody')
          )
            yield { where: name, reason: 'Unexpected table without a body, expected its rows in `tbody`' };
    },
  },
];
