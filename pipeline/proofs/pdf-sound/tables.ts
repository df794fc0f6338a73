import type { Condition } from './condition.ts';
import { roleOf } from './roles.ts';

/** Every cell of a table can be told what it belongs to. */
export const tables: readonly Condition[] = [
  {
    id: '15-003',
    *faults({ document }) {
      for (const element of document.elements)
        if (roleOf(element, document) === 'TH' && element.scope === undefined)
          yield { page: element.page, reason: 'Unexpected header cell without `Scope`, expected row or column' };
    },
  },
  {
    id: '15-004',
    *faults({ document }) {
      const ids = new Set(document.elements.map(({ id }) => id));
      for (const { headers, page } of document.elements)
        for (const header of headers)
          if (!ids.has(header))
            yield { page, reason: `Unexpected header \`${header}\` of a cell, expected one that exists` };
    },
  },
];
