import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Artifact, PrintedFigure, Publication } from '../../book.ts';
import { colophon } from '../../colophon.ts';
import { figureAddress, pageFile, wayFrom, type PageOf } from '../../web-address.ts';
import { articleOf } from '../../web-pages/article.ts';
import { contentsBox } from '../../web-pages/contents.ts';
import { describe } from '../../web-pages/describe.ts';
import { homeLink, printWebPage } from '../../web-pages/page.ts';
import { word } from '../../word.ts';

/** The page that tells a figure in words, with the way back to where it is shown. */
export function figurePage(publication: Publication, figure: PrintedFigure, pageOf: PageOf): Artifact {
  const { book } = publication;
  const address = figureAddress(figure);
  const shownOn = pageOf(figure.anchor);
  const href = `${wayFrom(address, pageFile(shownOn ?? ''))}${shownOn === undefined ? '' : `#${figure.anchor}`}`;
  const slots = {
    home: [homeLink(address, book)],
    contents: [contentsBox(publication, address)],
    article: articleOf(withoutOwnAnchor(figure), address, pageOf, publication),
    turn: [
      h('nav.turn', { ariaLabel: word(book.words, 'web-turn') }, [
        h('a.prev', { href, rel: 'prev' }, [h('small', word(book.words, 'web-back')), ' ', figure.label]),
      ]),
    ],
    colophon: colophon(book),
  };
  const { title } = figure.chapter;
  return printWebPage({ address, template: 'page', title, description: describe(figure.html), slots }, book);
}

/** The anchor of a figure is where it is shown; its words must not stand in for it. */
function withoutOwnAnchor(figure: PrintedFigure): PrintedFigure {
  const html = structuredClone(figure.html);
  visit(html, 'element', ({ properties }) => {
    if (properties['id'] === figure.anchor) delete properties['id'];
  });
  return { ...figure, html };
}
