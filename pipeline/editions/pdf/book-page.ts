import type { Element } from 'hast';
import { h } from 'hastscript';
import { cssVariables } from '../../../templates/tokens.ts';
import type { Publication } from '../../book.ts';
import { editionLine } from '../../colophon.ts';
import { coverSvg } from '../../cover.ts';
import { fontFaceCss } from '../../fonts.ts';
import { readOwnText } from '../../project.ts';
import { fillTemplate } from '../../template.ts';
import { anchorsOf } from './anchors.ts';
import { bookSections, type Section } from './book-sections.ts';
import { fontFolder } from './page-files.ts';
import { filler } from './paging/filler.ts';
import type { Unprinted } from './print-pages.ts';
import { runningHeadsCss } from './running-heads.ts';

/** The whole book as one HTML page; the page numbers in it are still to be filled. */
export function bookPage(publication: Publication): Unprinted {
  const { book } = publication;
  const { title, subtitle, language } = book.manifest;
  const cover = coverSvg(book, 'page');
  const { front, body } = bookSections(publication);
  const [first] = body;
  const openers = body.filter((section) => section === first || section.opensOnTheRight);
  const sections = [...front, ...body].flatMap((section) => [
    ...(openers.includes(section) ? [filler(section.anchor, section === first)] : []),
    section.element,
  ]);
  const page = fillTemplate('templates/pdf/book.html', title, {
    style: [h('style', styleSheet(publication, front))],
    destinations: destinations(sections),
    cover: cover === undefined ? [] : [h('section.cover', [cover])],
    title,
    subtitle: subtitle === undefined ? [] : [h('p.subtitle', subtitle)],
    issue: [h('p', editionLine(book)), ...(book.manifest.credit === undefined ? [] : [h('p', book.manifest.credit)])],
    chapters: sections,
  });
  for (const node of page.children) if (node.type === 'element') node.properties['lang'] = language;
  return { page, openers: openers.map(({ anchor }) => anchor), body: first?.anchor ?? '' };
}

function styleSheet({ book, chapters }: Publication, front: readonly Section[]): string {
  const before = new Set(front.map(({ anchor }) => anchor));
  return [
    cssVariables(),
    fontFaceCss(fontFolder),
    readOwnText('templates/pdf/book.css'),
    runningHeadsCss(
      book.manifest.title,
      chapters.map(({ chapter }) => ({ title: chapter.title, isFront: before.has(chapter.anchor) })),
    ),
  ].join('\n');
}

/** A hidden link to every id: Chromium makes a destination only of an id that some link points to. */
function destinations(sections: readonly Element[]): readonly Element[] {
  return anchorsOf({ type: 'root', children: [...sections] }).map((anchor) =>
    h('a', { hidden: true, href: `#${anchor}` }),
  );
}
