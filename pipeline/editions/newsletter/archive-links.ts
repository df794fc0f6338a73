import type { FoundLink, PrintedChapter } from '../../book.ts';
import { issueAddress, pageFile } from '../../web-address.ts';
import { leadsElsewhere } from '../../web-pages/read-html.ts';
import type { Site } from '../../web-pages/read-site.ts';

/** The links of an issue's page on the web that lead nowhere. The others repeat those of the mail and are not listed again. */
export function* deadEnds(issue: PrintedChapter, site: Site): Iterable<FoundLink> {
  const path = `web/${pageFile(issueAddress(issue))}`;
  for (const { address, label } of site.page(path)?.leads ?? []) {
    if (leadsElsewhere(address) || site.follow(path, address).isThere) continue;
    yield { from: undefined, to: undefined, label, where: path };
  }
}
