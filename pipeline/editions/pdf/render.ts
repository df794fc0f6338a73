import { toHtml } from 'hast-util-to-html';
import type { Artifact, Built, Publication } from '../../book.ts';
import { bookPage } from './book-page.ts';
import { finish } from './finish.ts';
import { pageFiles } from './page-files.ts';
import { fillPageNumbers } from './page-number.ts';
import { paginate } from './paginate.ts';

/** A guess, for the width of page numbers that are not known yet. */
const pagesPerChapter = 3;

/** Prints the book until its page numbers are true, then finishes the PDF. */
export async function render(publication: Publication, built: Built): Promise<readonly Artifact[]> {
  const browser = await built.browser();
  const page = bookPage(publication);
  const files = pageFiles(publication.book);
  const placeholder = '0'.repeat(String(pagesPerChapter * publication.chapters.length).length);
  let html = '';
  const { print, pages } = await paginate((numbers, room) => {
    fillPageNumbers(page, numbers, placeholder, room);
    html = toHtml(page);
    return browser.print(html, files);
  });
  const bytes = await finish(print, { page, html, pages }, publication);
  return [{ path: `${publication.book.manifest.slug}.pdf`, mediaType: 'application/pdf', bytes }];
}
