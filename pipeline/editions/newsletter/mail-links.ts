import type { FoundLink } from '../../book.ts';
import { decode } from '../../web-address.ts';
import { leadsElsewhere } from '../../web-pages/read-html.ts';
import type { Goal, Site } from '../../web-pages/read-site.ts';
import { placeholder } from './placeholders.ts';
import type { Letter } from './read-letter.ts';

/** The links of a letter to the guide, and the numbered addresses of its text part that its HTML part does not have. */
export function* mailLinks({ issue, html, text }: Letter, site: Site, baseUrl: string): Iterable<FoundLink> {
  const { anchor: issueAnchor, id } = issue.chapter;
  for (const { address, label, inText } of html.leads) {
    const goal = goalOf(address, site, baseUrl);
    if (goal === undefined || (goal.isThere && goal.anchor === undefined)) continue;
    const to = goal.isThere ? goal.anchor : undefined;
    yield { from: inText ? issueAnchor : undefined, to, label, where: `newsletter/${id}/issue.html` };
  }
  const inHtml = new Set(html.leads.map(({ address }) => address));
  for (const [, number = '', address = ''] of text.matchAll(/^\[(\d+)\] (\S+)$/gm)) {
    if (inHtml.has(address)) continue;
    yield { from: undefined, to: undefined, label: `[${number}] ${address}`, where: `newsletter/${id}/issue.txt` };
  }
}

/** What an address in a mail leads to; `undefined` for places that are not ours. A mail lies nowhere: no way is relative. */
function goalOf(address: string, site: Site, baseUrl: string): Goal | undefined {
  if (address === placeholder('unsubscribe_url')) return undefined;
  if (!leadsElsewhere(address)) return { isThere: false, anchor: undefined };
  if (!address.startsWith(baseUrl)) return undefined;
  const [way = '', fragment = ''] = address.slice(baseUrl.length).split('#');
  const path = decode(way === '' || way.endsWith('/') ? `${way}index.html` : way);
  const onWeb = site.goal(`web/${path}`, decode(fragment));
  // A base URL without a folder puts the files beside `web/` at its own level.
  return onWeb.isThere ? onWeb : site.goal(path, decode(fragment));
}
