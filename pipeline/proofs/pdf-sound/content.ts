import type { Condition } from './condition.ts';

/** Every operator that paints belongs to the text or to the furniture, on every page. */
export const content: readonly Condition[] = [
  {
    id: '01-003',
    *faults({ document }) {
      for (const [index, { tangled }] of document.pages.entries())
        if (tangled > 0) yield { page: index + 1, reason: 'Unexpected content inside an artifact, expected either' };
    },
  },
  {
    id: '01-005',
    *faults({ document }) {
      for (const [index, { strays }] of document.pages.entries())
        if (strays.length > 0)
          yield {
            page: index + 1,
            reason: `Unexpected \`${strays[0]}\` outside of content and artifacts, expected each to be marked`,
          };
    },
  },
  {
    id: '01-006',
    *faults({ document }) {
      for (const [index, { lost }] of document.pages.entries())
        if (lost.length > 0)
          yield {
            page: index + 1,
            reason: `Unexpected run ${lost[0]} that the page and the structure do not share, expected it in both`,
          };
    },
  },
  {
    id: '01-007',
    *faults({ document }) {
      if (document.isSuspect) yield { reason: 'Unexpected `Suspects`, expected tags that are trusted' };
      if (!document.isMarked) yield { reason: 'Unexpected file without `Marked`, expected a tagged one' };
    },
  },
];
