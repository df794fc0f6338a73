import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Book } from '../../book.ts';
import { editionLine, emergencyNumbers, notices } from '../../colophon.ts';
import { word } from '../../word.ts';
import type { IssueLinks, NamedLink } from './issue-links.ts';
import { mailButton } from './mail-button.ts';

/** What stands above the letter: whose it is, and the way to read it in a browser. */
export function mailHead({ manifest }: Book, { inBrowser }: IssueLinks): readonly ElementContent[] {
  return [h('p.brand', manifest.title), h('p.way', anchor(inBrowser))];
}

/** What stands below it: the guide itself, what the letter is not, what to do in an emergency, the edition, the way out. */
export function mailFoot(book: Book, links: IssueLinks): readonly ElementContent[] {
  return [
    ...links.downloads.map(mailButton),
    ...footLines(book).map((line) => h('p', line)),
    h('p.way', anchor(links.unsubscribe)),
  ];
}

/** The lines at the foot of both parts of a letter. */
export function footLines(book: Book): readonly string[] {
  const { manifest, words } = book;
  const numbers = emergencyNumbers(book);
  const { postalAddress } = manifest.decided;
  return [
    ...(notices(book).length === 0 ? [] : [notices(book).join(' ')]),
    ...(numbers === '' ? [] : [`${word(words, 'mail-emergency')} ${numbers}.`]),
    `${manifest.title}. ${editionLine(book)}`,
    ...(manifest.undecided.includes('postalAddress') ? [] : [postalAddress]),
  ];
}

function anchor({ label, url }: NamedLink): ElementContent {
  return h('a', { href: url }, label);
}
