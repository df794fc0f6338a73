import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { cssVariables } from '../../../../templates/tokens.ts';
import type { Book, PrintedChapter, Publication } from '../../../book.ts';
import { editionLine, notices } from '../../../colophon.ts';
import { addedFaces, fontFaceCss } from '../../../fonts.ts';
import { readOwnText } from '../../../project.ts';
import { fillTemplate } from '../../../template.ts';
import { word } from '../../../word.ts';
import { anchorsOf } from '../anchors.ts';
import { isElement } from '../element.ts';
import { markRoles } from '../mark-roles.ts';
import { addressImages, fontFolder } from '../page-files.ts';
import type { Unprinted } from '../print-pages.ts';
import type { GuidePages } from './guide-pages.ts';
import { setLeads } from './leads.ts';
import { type Panel, panelsOf } from './panels.ts';
import { referToGuide } from './refer-to-guide.ts';
import type { Sheet } from './sheets.ts';

/** A sheet as an HTML page: the sections of its chapter as panels, page by page, and below them what it is a part of. */
export function sheetPage(
  sheet: Sheet,
  { chapter, html }: PrintedChapter,
  { book }: Publication,
  pages: GuidePages,
): Unprinted {
  const { title, language } = book.manifest;
  const panels = panelsOf(structuredClone(html));
  const text: Root = {
    type: 'root',
    children: Array.from({ length: panels.at(-1)?.page ?? 1 }, (_, index) =>
      h('div.sheet-page', [
        ...(index === 0 ? [h('header.sheet-head', [h('p.guide-name', title), ...opening(html)])] : []),
        ...panels.filter(({ page }) => page === index + 1).map(panelOf),
      ]),
    ),
  };
  addressImages(text);
  referToGuide(text, pages, book.words);
  setLeads(text);
  markRoles(text);
  for (const [index, leaf] of text.children.filter(isElement).entries()) {
    const isLast = index === text.children.length - 1;
    const whole = isLast ? [wholeGuide(book, pages.get(chapter.anchor))] : [];
    leaf.children.push(h('footer.sheet-foot', [...whole, whatItIs(book)]));
  }
  const page = fillTemplate('templates/pdf/sheet.html', `${chapter.title}: ${title}`, {
    style: [h('style', styleSheet(sheet, book))],
    destinations: anchorsOf(text).map((anchor) => h('a', { hidden: true, href: `#${anchor}` })),
    pages: text.children.filter(isElement),
  });
  for (const node of page.children) if (node.type === 'element') node.properties['lang'] = language;
  return { page, openers: [], chapters: [], body: chapter.anchor };
}

/** The title, and what stands before the first section. */
function opening({ children }: Root): readonly ElementContent[] {
  const end = children.findIndex((node) => isElement(node) && node.tagName === 'h2');
  return structuredClone(children.slice(0, end === -1 ? undefined : end)).filter((node) => node.type !== 'doctype');
}

function panelOf({ anchor, heading, content }: Panel): Element {
  const name = anchor.replace(/^.*\./, '');
  return h('section', { className: ['panel', `panel-${name}`] }, [heading, ...content]);
}

/** Where the rest stands. */
function wholeGuide({ manifest, words }: Book, page: string | undefined): Element {
  const where = page === undefined ? '' : ` ${word(words, 'sheet-pages')} ${word(words, 'page')}\u00a0${page}.`;
  const address = manifest.undecided.includes('baseUrl') ? [] : [` ${manifest.baseUrl}`];
  return h('p.whole-guide', [h('strong', word(words, 'sheet-guide')), ` ${manifest.title}.`, ...address, where]);
}

/** Which edition it is, and what it is not: on every page, for one may hang alone. */
function whatItIs(book: Book): Element {
  return h('p', [editionLine(book), ...notices(book)].join(' '));
}

function styleSheet({ paper, style }: Sheet, book: Book): string {
  return [
    cssVariables(),
    `:root{--sheet-width:${paper.width};--sheet-height:${paper.height}}`,
    fontFaceCss(fontFolder, addedFaces(book)),
    readOwnText('templates/pdf/sheet.css'),
    readOwnText(`templates/pdf/${style}`),
  ].join('\n');
}
