import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Artifact, PrintedFigure, Publication } from './book.ts';
import { fontFaceCss } from './fonts.ts';
import { readOwnText } from './project.ts';
import { fillTemplate } from './template.ts';
import { word } from './word.ts';
import { cssVariables } from '../templates/tokens.ts';

/** `figures.html`, for the people who make the guide: every figure, wide and narrow, in colour or in grey. No book has it in it. */
export function contactSheet({ book, figures }: Publication): readonly Artifact[] {
  if (figures.length === 0) return [];
  const { words, manifest } = book;
  const title = word(words, 'sheet-title');
  const css = `${fontFaceCss('web/fonts/')}\n${cssVariables()}\n${readOwnText('templates/figures/sheet.css')}`;
  const page = fillTemplate('templates/figures/sheet.html', `${title} | ${manifest.title}`, {
    style: [h('style', css)],
    title,
    grey: word(words, 'sheet-grey'),
    figures: figures.map(entry),
  });
  const bytes = new TextEncoder().encode(`${toHtml(page, { closeEmptyElements: true })}\n`);
  return [{ path: 'figures.html', mediaType: 'text/html', bytes }];
}

function entry({ label, chapter, words, wide, narrow }: PrintedFigure) {
  return h('section', [
    h('h2', [`${label} `, h('code', chapter.id)]),
    h('div.pair', [wide, ...(narrow === undefined ? [] : [narrow])]),
    h('p', [h('strong', words.title), ` ${words.caption}`]),
    h('p.description', words.description),
    ...(words['narrow-description'] === undefined ? [] : [h('p.description', words['narrow-description'])]),
  ]);
}
