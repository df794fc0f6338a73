import { toHtml } from 'hast-util-to-html';
import type { Artifact, Built, Publication } from '../../book.ts';
import { drawPatterns } from './draw-patterns.ts';
import { finish } from './finish.ts';
import { pageFiles } from './page-files.ts';
import { plainPdf } from './paging/plain-pdf.ts';
import { printPages, type Unprinted } from './print-pages.ts';

/** Prints a page until its page numbers are true, and finishes the PDF. Its name is the guide's slug with this ending. */
export async function printArtifact(
  unprinted: Unprinted,
  ending: string,
  publication: Publication,
  built: Built,
): Promise<Artifact> {
  drawPatterns(unprinted.page);
  const browser = await built.browser();
  const opened = await browser.open(toHtml(unprinted.page), pageFiles(publication.book), 'print');
  const printed = await printPages(opened, unprinted).finally(() => opened.close());
  const { pages } = plainPdf(printed.print);
  const path = `${publication.book.manifest.slug}${ending}`;
  return { path, mediaType: 'application/pdf', bytes: await finish(printed, publication), pages: pages.length };
}
