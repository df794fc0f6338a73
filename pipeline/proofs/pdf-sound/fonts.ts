import type { Condition } from './condition.ts';

/** Every letter comes from a font of the book, which the file carries with its Unicode. */
export const fonts: readonly Condition[] = [
  {
    id: 'font-known',
    *faults({ document }) {
      for (const { name, isOurs, page } of document.fonts)
        if (!isOurs)
          yield {
            page,
            reason: `Unexpected font \`${name}\`, expected one of the book's: they have no glyph for a character`,
          };
    },
  },
  {
    id: 'font-outline',
    *faults({ document }) {
      for (const { name, kind, page } of document.fonts)
        if (kind === 'Type3') yield { page, reason: `Unexpected Type 3 font \`${name}\`, expected TrueType` };
    },
  },
  {
    id: '31-009',
    *faults({ document }) {
      for (const { name, isEmbedded, kind, page } of document.fonts)
        if (!isEmbedded && kind !== 'Type3')
          yield { page, reason: `Unexpected font \`${name}\` outside of the file, expected it embedded` };
    },
  },
  {
    id: '10-001',
    *faults({ document }) {
      for (const { name, hasUnicode, page } of document.fonts)
        if (!hasUnicode) yield { page, reason: `Unexpected font \`${name}\` without Unicode, expected \`ToUnicode\`` };
    },
  },
];
