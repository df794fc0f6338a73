import type { FoundLink, PrintedChapter } from '../../book.ts';
import { issueAddress, pageFile } from '../../web-address.ts';
import { leadsElsewhere } from '../../web-pages/read-html.ts';
import type { Site } from '../../web-pages/read-site.ts';

/** Where the page of an issue on the web lies. */
export function archivePath(issue: PrintedChapter): string {
  return `web/${pageFile(issueAddress(issue))}`;
}

/** The links of an issue's page on the web: in its text those of the mail once more, and around it generated ones. */
export function* archiveLinks(issue: PrintedChapter, site: Site): Iterable<FoundLink> {
  const path = archivePath(issue);
  for (const { address, label, inText } of site.page(path)?.leads ?? []) {
    if (leadsElsewhere(address)) continue;
    const { isThere, anchor } = site.follow(path, address);
    if (isThere && anchor === undefined) continue;
    const from = inText ? issue.chapter.anchor : undefined;
    yield { from, to: isThere ? anchor : undefined, label, where: path };
  }
}
