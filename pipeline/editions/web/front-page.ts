import type { Artifact, Built, Publication } from '../../book.ts';
import { contentsList } from '../../web-pages/contents.ts';
import { printWebPage } from '../../web-pages/page.ts';
import { h } from 'hastscript';
import { word } from '../../word.ts';
import { aboutEdition } from './about-edition.ts';
import { formats } from './formats.ts';
import { getHelp } from './get-help.ts';

/** The download page: what the guide is, when to get help, the files to take along, the contents, and who made it. */
export function frontPage(publication: Publication, built: Built): Artifact {
  const { book } = publication;
  const { title, subtitle, description } = book.manifest;
  const slots = {
    opening: [
      h('h1', title),
      ...(subtitle === undefined ? [] : [h('p.subtitle', subtitle)]),
      ...(description === undefined ? [] : [h('p.lead', description)]),
    ],
    help: getHelp(publication),
    formats: formats(publication, built),
    contents: [h('h2', word(book.words, 'contents')), h('div.chapters', [...contentsList(publication, '')])],
    about: aboutEdition(book, built),
  };
  return printWebPage({ address: '', template: 'index', title, description: description ?? subtitle, slots }, book);
}
