import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { cssVariables } from '../../../templates/tokens.ts';
import type { Publication } from '../../book.ts';
import { editionLine } from '../../colophon.ts';
import { coverSvg } from '../../cover.ts';
import { fontFaceCss } from '../../fonts.ts';
import { readOwnText } from '../../project.ts';
import { fillTemplate } from '../../template.ts';
import { anchorsOf } from './anchors.ts';
import { chapterPage } from './chapter-page.ts';
import { contents } from './contents.ts';
import { fontFolder } from './page-files.ts';
import { partPage } from './part-page.ts';
import { type PrintedPart, printedParts } from './parts.ts';
import { runningHeadsCss } from './running-heads.ts';

/** The whole book as one HTML page; the page numbers in it are still to be filled. */
export function bookPage(publication: Publication): Root {
  const { book } = publication;
  const { title, subtitle, language } = book.manifest;
  const sections = bookSections(publication);
  const cover = coverSvg(book, 'page');
  const page = fillTemplate('templates/pdf/book.html', title, {
    style: [h('style', styleSheet(publication))],
    destinations: destinations(sections),
    cover: cover === undefined ? [] : [h('section.cover', [cover])],
    title,
    subtitle: subtitle === undefined ? [] : [h('p.subtitle', subtitle)],
    issue: [h('p', editionLine(book)), ...(book.manifest.credit === undefined ? [] : [h('p', book.manifest.credit)])],
    chapters: sections,
  });
  for (const node of page.children) if (node.type === 'element') node.properties['lang'] = language;
  return page;
}

/** Title page, start pages, contents list, then part by part: nobody crosses a contents list to reach the warning signs. */
function bookSections(publication: Publication): readonly Element[] {
  const { book, chapters } = publication;
  const parts = printedParts(publication);
  const pagesOf = (part: PrintedPart) => [
    ...partPage(part, book.words),
    ...part.chapters.map((chapter) => chapterPage(chapter, part, chapters.indexOf(chapter), book)),
  ];
  const isFront = (part: PrintedPart) => part.part.matter === 'front';
  const start = parts.findIndex((part) => !isFront(part));
  const front = start === -1 ? parts : parts.slice(0, start);
  return [...front.flatMap(pagesOf), contents(publication), ...parts.slice(front.length).flatMap(pagesOf)];
}

function styleSheet({ book, chapters }: Publication): string {
  return [
    cssVariables(),
    fontFaceCss(fontFolder),
    readOwnText('templates/pdf/book.css'),
    runningHeadsCss(
      book.manifest.title,
      chapters.map(({ chapter }) => chapter.title),
    ),
  ].join('\n');
}

/** A hidden link to every id: Chromium makes a destination only of an id that some link points to. */
function destinations(sections: readonly Element[]): readonly Element[] {
  return anchorsOf({ type: 'root', children: [...sections] }).map((anchor) =>
    h('a', { hidden: true, href: `#${anchor}` }),
  );
}
