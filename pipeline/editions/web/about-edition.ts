import { createHash } from 'node:crypto';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Book, Built, PublisherFacts } from '../../book.ts';
import { colophon } from '../../colophon.ts';
import { word } from '../../word.ts';

/** Edition, review, licence and credit, and what the publisher has decided; nothing of it is ever invented. */
export function aboutEdition(book: Book, { artifacts }: Built): readonly ElementContent[] {
  const { manifest, words } = book;
  const files = artifacts.filter(({ path }) => !path.includes('/'));
  return [
    h('h2', word(words, 'web-about')),
    ...colophon(book),
    ...(manifest.credit === undefined ? [] : [h('p', manifest.credit)]),
    fact('publisher', 'web-publisher'),
    fact('funding', 'web-funding'),
    fact('contact', 'web-errors'),
    ...(manifest.undecided.includes('subscribeUrl')
      ? []
      : [h('p', h('a', { href: manifest.decided.subscribeUrl }, word(words, 'web-subscribe')))]),
    ...(files.length === 0 ? [] : [checksums()]),
  ];

  function fact(key: keyof PublisherFacts, name: string): Element {
    const isDecided = !manifest.undecided.includes(key);
    const value: ElementContent[] = isDecided
      ? [linked(manifest.decided[key])]
      : [{ type: 'text', value: word(words, 'not-yet-decided') }];
    return h('p', [`${word(words, name)}: `, ...value, '.']);
  }

  function checksums(): Element {
    const lines = files.map(({ path, bytes }) =>
      h('li', [`${path} `, h('code', createHash('sha256').update(bytes).digest('hex'))]),
    );
    return h('details.checksums', [h('summary', word(words, 'web-checksums')), h('ul', lines)]);
  }
}

function linked(value: string): ElementContent {
  if (/^https:\/\/\S+$/.test(value)) return h('a', { href: value }, value);
  if (/^[^\s@]+@[^\s@]+$/.test(value)) return h('a', { href: `mailto:${value}` }, value);
  return { type: 'text', value };
}
