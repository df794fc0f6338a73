import type { Condition } from './condition.ts';
import { unsubscribePlaceholder } from './placeholder-names.ts';

/** Services that hide where a link leads; filters count them against a letter. */
const shorteners = /^(?:www\.)?(?:bit\.ly|t\.co|goo\.gl|tinyurl\.com|ow\.ly|is\.gd|buff\.ly|rebrand\.ly)$/i;

/** A text that reads like an address itself. */
const likeAddress = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/?#]\S*)?$/i;

/** Links that lead where they say. */
export const links: readonly Condition[] = [
  {
    row: 21,
    id: 'link-address',
    about: 'Every link is a whole address over `https:`, of a named machine, and its text names no other.',
    severity: 'error',
    *faults({ letter: { html } }) {
      for (const { name, attributes, text } of html.elements) {
        const address = attributes.get('href');
        if (name !== 'a' || address === unsubscribePlaceholder) continue;
        if (address === undefined && !attributes.has('href') && attributes.has('id')) continue;
        for (const fault of faultsOf(address ?? '', text))
          yield `Unexpected link \`${address ?? ''}\` (“${text}”), ${fault}`;
      }
    },
  },
  {
    row: 23,
    id: 'left-over',
    about: 'No placeholder, `undefined` or `[object` is left in a letter.',
    severity: 'error',
    *faults({ letter: { html, text = '', message }, publication: { book } }) {
      const isUndecided = book.manifest.undecided.includes('unsubscribeUrl');
      const whole = [html.source, text, message?.subject ?? ''].join('\n');
      const found = new Set(
        [...whole.matchAll(/\{\{[^}]*\}?\}?|%7B%7B[^"'\s]*|\bundefined\b|\[object/gi)].map(([left]) => left),
      );
      for (const left of found)
        if (!(isUndecided && left === unsubscribePlaceholder))
          yield `Unexpected \`${left}\` in the letter, expected what it stands for`;
    },
  },
];

function* faultsOf(address: string, text: string): Iterable<string> {
  if (address === '' || address.startsWith('#')) return yield 'expected an address: a letter has no pages to jump to';
  if (address.startsWith('mailto:')) return;
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:')
    return yield 'expected one that begins with `https://`';
  const { hostname } = new URL(address);
  if (/^[\d.]+$|^\[/.test(hostname) || hostname === 'localhost')
    yield 'expected the name of a machine that everybody reaches';
  if (shorteners.test(hostname)) yield 'expected the address that it stands for';
  const named = likeAddress.exec(text)?.[1];
  if (named !== undefined && bare(named) !== bare(hostname)) yield `expected a text that does not name \`${named}\``;
}

function bare(hostname: string): string {
  return hostname.toLowerCase().replace(/^www\./, '');
}
