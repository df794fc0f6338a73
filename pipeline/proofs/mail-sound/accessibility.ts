import type { LetterElement } from '../../found-letter.ts';
import type { Condition } from './condition.ts';

/** Tables within tables: some mail programs and many screen readers stumble over more. */
const deepest = 6;

/** What those need who hear a letter. */
export const accessibility: readonly Condition[] = [
  {
    row: 24,
    id: 'language',
    about: 'The page and the letter in it name their language, and the page its direction and title.',
    severity: 'error',
    *faults({ letter: { html }, publication: { book } }) {
      const { language } = book.manifest;
      const page = html.elements.find(({ name }) => name === 'html');
      const article = html.elements.find(({ attributes }) => attributes.get('role') === 'article');
      for (const [part, name] of [
        [page, 'html'],
        [article, 'article'],
      ] as const) {
        const found = part?.attributes.get('lang');
        if (found !== language) yield `Unexpected language \`${found ?? ''}\` of the ${name}, expected \`${language}\``;
      }
      if (!/^(ltr|rtl)$/.test(page?.attributes.get('dir') ?? ''))
        yield 'Unexpected page without `dir`, expected `ltr` or `rtl`';
      if (html.title === '') yield 'Unexpected page without a title, expected the subject';
    },
  },
  {
    row: 25,
    id: 'tables',
    about: 'Tables for the layout say so, and in tables of facts every heading says whose it is.',
    severity: 'error',
    *faults({ letter: { html } }) {
      for (const table of html.elements.filter(({ name }) => name === 'table')) {
        const cells = html.elements.filter(({ around }) => around.find(({ name }) => name === 'table') === table);
        const heads = cells.filter(({ name }) => name === 'th');
        const isLayout = table.attributes.get('role') === 'presentation';
        const start = `“${table.text.slice(0, 40)}”`;
        if (!isLayout && heads.length === 0)
          yield `Unexpected table ${start} without headings, expected \`role="presentation"\` or \`th\``;
        if (isLayout && heads.length > 0) yield `Unexpected headings in the layout table ${start}, expected \`td\``;
        for (const head of heads)
          if (!/^(col|row)(group)?$/.test(head.attributes.get('scope') ?? ''))
            yield `Unexpected heading “${head.text}” without \`scope\`, expected \`col\` or \`row\``;
      }
    },
  },
  {
    row: 25,
    id: 'table-depth',
    about: 'At most 6 tables stand one in another.',
    severity: 'warning',
    *faults({ letter: { html } }) {
      const depth = Math.max(0, ...html.elements.map(depthOf));
      if (depth > deepest) yield `Unexpected ${depth} tables one in another, expected at most ${deepest}`;
    },
  },
];

function depthOf({ name, around }: LetterElement): number {
  return name === 'table' ? 1 + around.filter((one) => one.name === 'table').length : 0;
}
