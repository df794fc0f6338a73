import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Publication } from '../../book.ts';
import { emergencyNumbers } from '../../colophon.ts';
import { findPages, pageFile, wayFrom } from '../../web-address.ts';
import { word } from '../../word.ts';

/** The section that says when not to use the guide. Guides about health have it; other books have none. */
const safetySection = 'section:is-this-for-you-today';

/** "When to get help", first on the download page, with the way to the page of the warning signs. */
export function getHelp(publication: Publication): readonly Element[] {
  const { targetOf, words } = publication.book;
  const target = targetOf.get(safetySection);
  const page = target === undefined ? undefined : findPages(publication)(target.anchor);
  if (target === undefined || page === undefined) return [];
  const numbers = emergencyNumbers(publication.book);
  return [
    h('aside.caution.help', [
      h('h2', word(words, 'web-get-help')),
      h('p', [
        `${word(words, 'web-get-help-lead')} `,
        h('a', { href: `${wayFrom('', pageFile(page))}#${target.anchor}` }, target.title),
      ]),
      ...(numbers === '' ? [] : [h('p', h('strong', `${word(words, 'emergency-call')}: ${numbers}`))]),
    ]),
  ];
}
