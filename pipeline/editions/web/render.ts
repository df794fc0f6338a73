import type { Artifact, Built, Publication } from '../../book.ts';
import { findPages } from '../../web-address.ts';
import { chapterPage } from './chapter-page.ts';
import { figurePage } from './figure-page.ts';
import { frontPage } from './front-page.ts';
import { images } from './images.ts';
import { previewPicture } from './preview-picture.ts';
import { fontFiles, styleSheet } from './style-sheet.ts';

/** Writes the download page, a page a chapter, and the files they need; nothing is loaded from elsewhere and nothing runs. */
export async function render(publication: Publication, built: Built): Promise<readonly Artifact[]> {
  const pageOf = findPages(publication);
  return [
    frontPage(publication, built),
    ...publication.chapters.map((_, index) => chapterPage(publication, index, pageOf)),
    ...publication.figures.map((figure) => figurePage(publication, figure, pageOf)),
    styleSheet(publication.book),
    ...fontFiles(publication.book),
    ...images(publication),
    ...(await previewPicture(publication.book)),
  ];
}
