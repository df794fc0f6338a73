import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { PrintedChapter, PrintedFigure, Publication } from './book.ts';

/** The folder of a page below the base URL, with a final slash (`step-groin/`); empty for the front page. */
export type PageAddress = string;

/** The page of the web edition on which an anchor stands, `undefined` when no chapter and no issue has it. */
export type PageOf = (anchor: string) => PageAddress | undefined;

/**
 * The one rule of the web edition's addresses: a page is named after the anchor of its `h1`, because the ids of chapters
 * may collide over kinds (`step-groin`, `symptom-groin`) and anchors never do.
 */
export function findPages(publication: Publication): PageOf {
  const pages = new Map<string, PageAddress>();
  for (const printed of publication.chapters) enter(printed, chapterAddress(printed));
  for (const printed of publication.issues) enter(printed, issueAddress(printed));
  return (anchor) => pages.get(anchor) ?? pages.get(decode(anchor));

  function enter({ html }: PrintedChapter, address: PageAddress): void {
    for (const anchor of anchorsIn(html)) if (!pages.has(anchor)) pages.set(anchor, address);
  }
}

/** The page of one chapter. */
export function chapterAddress({ chapter }: PrintedChapter): PageAddress {
  return `${chapter.anchor}/`;
}

/** The page on which one issue of the newsletter can be read in a browser. */
export function issueAddress(issue: PrintedChapter): PageAddress {
  return `newsletter/${issue.chapter.id}/`;
}

/** The page that tells a figure in words. */
export function figureAddress({ chapter }: PrintedFigure): PageAddress {
  return `figures/${chapter.id}/`;
}

/** The file of a figure drawn for letters, below the base URL: it lies beside the page that tells the figure in words. */
export function figurePicture(figure: PrintedFigure): string {
  return `${figureAddress(figure)}${figure.chapter.id}.png`;
}

/** Every `id` of a page, in its order. */
export function anchorsIn(html: Root): readonly string[] {
  const anchors: string[] = [];
  visit(html, 'element', (element) => {
    const { id } = element.properties;
    if (typeof id === 'string') anchors.push(id);
  });
  return anchors;
}

/** The way from one page to a file of the web edition, such that it also works in a folder on a disk. */
export function wayFrom(page: PageAddress, file: string): string {
  const up = page.split('/').length - 1;
  return '../'.repeat(up) + file.split('/').map(encodeURIComponent).join('/');
}

/** The file of a page within the web edition. */
export function pageFile(page: PageAddress): string {
  return `${page}index.html`;
}

/** Part of an address as it was before it was percent-encoded; one that is not well encoded stays as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
