import type { Condition } from './condition.ts';
import { roleOf } from './roles.ts';

const isBlank = (text: string | undefined) => text === undefined || text.trim() === '';

/** What cannot be read is described: pictures, formulas and notes by their elements, links by what they open. */
export const descriptions: readonly Condition[] = [
  {
    id: '13-004',
    *faults({ document }) {
      for (const element of document.elements)
        if (['Figure', 'Formula'].includes(roleOf(element, document)) && isBlank(element.alt))
          yield { page: element.page, reason: 'Unexpected picture without a description, expected what it shows' };
    },
  },
  {
    id: '19-003',
    *faults({ document }) {
      const ids = new Set<string>();
      for (const element of document.elements) {
        if (roleOf(element, document) !== 'Note') continue;
        if (element.id === undefined || ids.has(element.id))
          yield { page: element.page, reason: 'Unexpected note without an id of its own, expected one' };
        ids.add(element.id ?? '');
      }
    },
  },
  {
    id: '28-010',
    *faults({ document }) {
      for (const [index, { tabs }] of document.pages.entries())
        if (tabs !== 'S')
          yield { page: index + 1, reason: 'Unexpected order of links on the page, expected that of the structure' };
    },
  },
  {
    id: '28-011',
    *faults({ document }) {
      for (const [index, { annotations }] of document.pages.entries())
        for (const { kind, role } of annotations)
          if (kind === 'Link' && role !== 'Link')
            yield {
              page: index + 1,
              reason: `Unexpected link in \`${role ?? 'no element'}\`, expected it in \`Link\``,
            };
    },
  },
  {
    id: '28-012',
    *faults({ document }) {
      for (const [index, { annotations }] of document.pages.entries())
        for (const { contents } of annotations)
          if (isBlank(contents))
            yield { page: index + 1, reason: 'Unexpected link without `Contents`, expected what it leads to' };
    },
  },
  {
    id: 'link-words',
    *faults({ document, publication: { book } }) {
      const titles = new Map(book.targets.map(({ anchor, title }) => [anchor, title]));
      for (const [index, { annotations }] of document.pages.entries())
        for (const { contents = '', to = '' } of annotations) {
          const title = titles.get(to);
          if (title !== undefined && contents !== title)
            yield {
              page: index + 1,
              reason: `Unexpected link to \`${to}\` that says “${contents}”, expected “${title}”`,
            };
        }
    },
  },
];
