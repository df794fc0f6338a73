import { visit } from 'unist-util-visit';
import type { Artifact, PrintedFigure, Publication } from '../../book.ts';
import { narrowWords } from '../../narrow-words.ts';
import { rasterise } from '../../png/rasterise.ts';
import { figureAddress, figurePicture } from '../../web-address.ts';
import { columnWidth } from './mail-image.ts';

/** A figure as letters show it: a PNG that the web edition hosts. Mail programs draw no SVG. */
export type MailPicture = {
  readonly alt: string;
  readonly address: string;
  /** Of the page that tells the figure in words. */
  readonly inWords: string;
  /** As it is shown, in CSS pixels; the file has twice as many each way. */
  readonly width: number;
  readonly height: number;
  readonly file: Artifact;
};

/** Pixels of the file for one of the screen: fine screens show two or more. */
const scale = 2;

/** The figures that the letters show, each drawn once, by their anchors. */
export async function mailPictures(publication: Publication): Promise<ReadonlyMap<string, MailPicture>> {
  const shown = shownIn(publication);
  const pictures = new Map<string, MailPicture>();
  for (const figure of publication.figures) {
    if (shown.has(figure.anchor)) pictures.set(figure.anchor, await draw(figure, publication.book.manifest.baseUrl));
  }
  return pictures;
}

function shownIn({ issues }: Publication): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const { html } of issues) {
    visit(html, 'element', ({ tagName, properties }) => {
      if (tagName === 'figure' && typeof properties['id'] === 'string') anchors.add(properties['id']);
    });
  }
  return anchors;
}

async function draw(figure: PrintedFigure, baseUrl: string): Promise<MailPicture> {
  const { wide, narrow, words } = figure;
  const drawing = narrow ?? wide;
  const [, , unitsWide = columnWidth, unitsHigh = 0] = String(drawing.properties['viewBox']).split(' ').map(Number);
  const width = Math.min(unitsWide, columnWidth);
  const path = figurePicture(figure);
  return {
    alt: (narrow === undefined ? words : narrowWords(words)).description,
    address: new URL(path, baseUrl).href,
    inWords: new URL(figureAddress(figure), baseUrl).href,
    width,
    height: Math.round((unitsHigh * width) / unitsWide),
    file: { path: `web/${path}`, mediaType: 'image/png', bytes: await rasterise(drawing, { width, scale }) },
  };
}
