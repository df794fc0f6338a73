import type { Element } from 'hast';
import { h } from 'hastscript';
import { cssVariables } from '../../../templates/tokens.ts';
import type { Publication } from '../../book.ts';
import { coverSvg } from '../../cover.ts';
import { addedFaces, fontFaceCss } from '../../fonts.ts';
import { readOwnText } from '../../project.ts';
import { fillTemplate } from '../../template.ts';
import { anchorsOf } from './anchors.ts';
import { bookSections, type BookSections, type Section } from './book-sections.ts';
import { imprintLines } from './imprint-lines.ts';
import { fontFolder } from './page-files.ts';
import { filler } from './paging/filler.ts';
import type { Unprinted } from './print-pages.ts';
import { type Running, runningHeadsCss } from './running-heads.ts';
import type { Setting } from './setting.ts';

/** A larger book is not printed once more to fit its chapters. */
const mostFitted = 80;

/** The whole book as one HTML page; the page numbers in it are still to be filled. */
export function bookPage(publication: Publication, setting: Setting): Unprinted {
  const { book } = publication;
  const { title, subtitle, language } = book.manifest;
  const cover = coverSvg(book, 'page');
  const { front, body } = bookSections(publication, setting);
  const [first] = body;
  const openers = body.filter((section) => section === first || section.opensOnTheRight);
  const sections = [...front, ...body].flatMap((section) => [
    ...(openers.includes(section) ? [filler(section.anchor, section === first)] : []),
    section.element,
  ]);
  const page = fillTemplate('templates/pdf/book.html', title, {
    style: [h('style', styleSheet(publication, { front, body }, setting))],
    destinations: destinations(sections),
    cover: cover === undefined ? [] : [h('section.cover', [filling(cover)])],
    title,
    subtitle: subtitle === undefined ? [] : [h('p.subtitle', subtitle)],
    issue: imprintLines(book),
    chapters: sections,
  });
  for (const node of page.children) if (node.type === 'element') node.properties['lang'] = language;
  const fitted = publication.chapters.length > mostFitted ? [] : publication.chapters;
  return {
    page,
    openers: openers.map(({ anchor }) => anchor),
    chapters: fitted.map(({ chapter }) => chapter.anchor),
    body: first?.anchor ?? '',
  };
}

function styleSheet({ book }: Publication, { front, body }: BookSections, setting: Setting): string {
  const headed = (sections: readonly Section[], isFront: boolean): readonly Running[] =>
    sections.flatMap(({ head }) => (head === undefined ? [] : [{ ...head, isFront }]));
  return [
    cssVariables(),
    fontFaceCss(fontFolder, addedFaces(book)),
    ...setting.sheets.map((sheet) => readOwnText(`templates/pdf/${sheet}`)),
    runningHeadsCss(book.manifest.title, [...headed(front, true), ...headed(body, false)]),
  ].join('\n');
}

/** A hidden link to every id: Chromium makes a destination only of an id that some link points to. */
function destinations(sections: readonly Element[]): readonly Element[] {
  return anchorsOf({ type: 'root', children: [...sections] }).map((anchor) =>
    h('a', { hidden: true, href: `#${anchor}` }),
  );
}

/** A cover that fills its page, whatever the page's shape: it runs on beyond its sides rather than leave paper. */
function filling(cover: Element): Element {
  return { ...cover, properties: { ...cover.properties, preserveAspectRatio: 'xMidYMid slice' } };
}
