import { toHtml } from 'hast-util-to-html';
import type { Artifact, Built, Publication } from '../../book.ts';
import { bookPage } from './book-page.ts';
import { finish } from './finish.ts';
import { pageFiles } from './page-files.ts';
import { printPages } from './print-pages.ts';

/** Prints the book until its page numbers are true, then finishes the PDF. */
export async function render(publication: Publication, built: Built): Promise<readonly Artifact[]> {
  const browser = await built.browser();
  const unprinted = bookPage(publication);
  const opened = await browser.open(toHtml(unprinted.page), pageFiles(publication.book));
  try {
    const bytes = await finish(await printPages(opened, unprinted), publication);
    return [{ path: `${publication.book.manifest.slug}.pdf`, mediaType: 'application/pdf', bytes }];
  } finally {
    await opened.close();
  }
}
