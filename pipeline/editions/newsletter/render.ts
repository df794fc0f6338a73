import type { Artifact, Built, Publication } from '../../book.ts';
import { findPages } from '../../web-address.ts';
import { archivePage } from './archive-page.ts';
import { htmlPart } from './html-part.ts';
import { issueLinks } from './issue-links.ts';
import { mailPictures } from './mail-pictures.ts';
import { textPart } from './text-part.ts';

/** Writes each issue three times: as mail in HTML, as mail in plain text, and as a page of the web edition; and their pictures. */
export async function render(publication: Publication, built: Built): Promise<readonly Artifact[]> {
  const { book, issues } = publication;
  const pageOf = findPages(publication);
  const pictures = await mailPictures(publication);
  const artifacts: Artifact[] = [];
  for (const [index, issue] of issues.entries()) {
    const links = issueLinks(issue, book, built, pageOf);
    artifacts.push(
      await htmlPart(issue, book, links, pictures),
      textPart(issue, book, links),
      archivePage(publication, index, pageOf),
    );
  }
  return [...artifacts, ...[...pictures.values()].map(({ file }) => file)];
}
