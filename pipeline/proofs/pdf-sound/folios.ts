import type { Condition } from './condition.ts';

const folio = /^(?:\d+|[ivxlcdm]+)$/;

/** The page numbers that viewers show are those printed, on every page that has one. */
export const folios: readonly Condition[] = [
  {
    id: 'folio',
    *faults({ document }) {
      for (const [index, { furniture, label }] of document.pages.entries()) {
        const printed = furniture.map((text) => text.trim()).filter((text) => folio.test(text));
        if (printed.length > 0 && !printed.includes(label))
          yield {
            page: index + 1,
            reason: `Unexpected page label ${label}, expected ${printed.join(' or ')} as printed`,
          };
      }
    },
  },
  {
    id: 'folio-missing',
    *faults({ document, extract }) {
      const numbered = document.pages.map(({ furniture }) => furniture.some((text) => folio.test(text.trim())));
      const first = numbered.indexOf(true);
      const isBlank = (index: number): boolean => extract.pages?.[index]?.filled === 0;
      for (const [index, isNumbered] of numbered.entries())
        if (first !== -1 && index > first && !isNumbered && !isBlank(index))
          yield { page: index + 1, reason: 'Unexpected page without its number, expected it at the foot' };
    },
  },
];
