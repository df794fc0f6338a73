import type { FoundDocument, FoundElement } from '../../book.ts';
import type { Condition } from './condition.ts';

/** The types of ISO 32000-1, 14.8.4. */
const standard = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
);

/** Which types may stand directly around a type; wrappers without meaning count for nothing. */
const places: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI', 'Note', 'TOCI', 'BibEntry'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
};

/** The standard type of an element. */
export function roleOf({ role }: FoundElement, { roles }: FoundDocument): string {
  return roles.get(role) ?? role;
}

/** Every element is of a type that readers know, and stands where that type may stand. */
export const elementRoles: readonly Condition[] = [
  {
    id: '02-001',
    *faults({ document }) {
      for (const element of document.elements)
        if (!standard.has(roleOf(element, document)))
          yield { page: element.page, reason: `Unexpected type \`${element.role}\`, expected a standard one` };
    },
  },
  {
    id: '02-004',
    *faults({ document }) {
      for (const role of document.roles.keys())
        if (standard.has(role)) yield { reason: `Unexpected new meaning of \`${role}\`, expected its own` };
    },
  },
  {
    id: '09-004',
    *faults({ document }) {
      for (const element of document.elements) {
        const role = roleOf(element, document);
        const parent = element.around.find((one) => one !== 'NonStruct') ?? 'Document';
        const expected = places[role];
        if (expected !== undefined && !expected.includes(document.roles.get(parent) ?? parent))
          yield {
            page: element.page,
            reason: `Unexpected \`${role}\` in \`${parent}\`, expected it in \`${expected.join('` or `')}\``,
          };
      }
    },
  },
];
