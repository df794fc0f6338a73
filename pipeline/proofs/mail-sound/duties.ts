import { notices } from '../../colophon.ts';
import type { Condition, Judged } from './condition.ts';
import { unsubscribePlaceholder } from './placeholder-names.ts';

/** What the law or care for the reader asks of every letter. */
export const duties: readonly Condition[] = [
  {
    row: 9,
    id: 'way-out',
    about: 'Both parts show the way to unsubscribe.',
    severity: 'error',
    open: (judged) => undecided(judged, 'unsubscribeUrl', 'unsubscribe-url'),
    *faults({ letter: { html, text = '' }, publication: { book } }) {
      const { undecided, decided } = book.manifest;
      const way = undecided.includes('unsubscribeUrl') ? unsubscribePlaceholder : decided.unsubscribeUrl;
      const isShown = html.elements.some(
        ({ name, attributes, text: label }) => name === 'a' && attributes.get('href') === way && label !== '',
      );
      if (!isShown) yield 'Unexpected HTML part without a link to unsubscribe, expected one that shows';
      if (!text.includes(way)) yield 'Unexpected plain text without the address to unsubscribe, expected it';
    },
  },
  {
    row: 10,
    id: 'postal-address',
    about: 'Both parts show the postal address of the publisher, once it is decided.',
    severity: 'error',
    open: (judged) => undecided(judged, 'postalAddress', 'postal-address'),
    *faults({ letter: { html, text = '' }, publication: { book } }) {
      const { undecided, decided } = book.manifest;
      if (undecided.includes('postalAddress')) return;
      const address = squeezed(decided.postalAddress);
      if (!squeezed(html.text).includes(address)) yield 'Unexpected HTML part without the postal address, expected it';
      if (!squeezed(text).includes(address)) yield 'Unexpected plain text without the postal address, expected it';
    },
  },
  {
    row: 32,
    id: 'health-notices',
    about:
      'Both parts of a letter about health say that it is no diagnosis, and list the warning signs and the numbers to call.',
    severity: 'error',
    *faults({ letter: { html, text = '' }, publication: { book } }) {
      if (book.manifest.profile !== 'health-guide') return;
      const signs = book.lists.redFlags.entries.find(({ id }) => id === 'short')?.entries ?? [];
      const said = [
        ...notices(book),
        ...signs.map((sign) => sign.text),
        ...book.manifest.emergencyNumbers.map(({ number }) => number),
      ];
      for (const [part, name] of [
        [html.text, 'HTML part'],
        [text, 'plain text'],
      ] as const)
        for (const words of said)
          if (!squeezed(part).includes(squeezed(words)))
            yield `Unexpected ${name} without “${words}”, expected it in every letter`;
    },
  },
  {
    row: 32,
    id: 'health-promises',
    about: 'A letter about health promises nothing: no cure, guarantee, miracle, approval or 100 %.',
    severity: 'warning',
    *faults({ letter: { html, preheader }, publication: { book } }) {
      if (book.manifest.profile !== 'health-guide') return;
      for (const [promise] of `${html.title} ${preheader} ${html.text}`.matchAll(promises))
        yield `Unexpected promise “${promise}”, expected how sure the evidence is`;
    },
  },
];

const promises = /\b(?:cures?|cured|guaranteed?s?|miracles?|miraculous|FDA[- ]approved)\b|\b100 ?(?:%|percent)/gi;

function undecided(
  { publication }: Judged,
  fact: 'postalAddress' | 'unsubscribeUrl',
  key: string,
): ReturnType<NonNullable<Condition['open']>> {
  if (!publication.book.manifest.undecided.includes(fact)) return undefined;
  return { result: 'before release', why: `Decide \`${key}\` in guide.yaml.` };
}

/** Text without spaces, which lines and blocks put in differently. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
